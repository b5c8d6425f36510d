import type { PopupActions } from '../../components/popup';
import { ask } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { askedChanges } from './asked-changes';
import type { PopupKnows } from './popup-model';

const HOUR_MS = 60 * 60 * 1000;
/** "Tomorrow" begins at this hour of the next morning. */
const MORNING_HOUR = 6;

/** What each control of the popup does. Changes go to the background, which tells everyone, this popup included. */
export function popupActions(knows: PopupKnows, draw: () => void): PopupActions {
  const { kept, change } = askedChanges(knows, draw);
  return {
    change,
    pauseForAnHour: () => change({ pausedUntil: Date.now() + HOUR_MS }),
    pauseUntilTomorrow: () => change({ pausedUntil: tomorrowMorning(new Date()) }),
    addSite: (origin) => void browser.permissions.request({ origins: [origin] }),
    removeSite: (origin) => void browser.permissions.remove({ origins: [origin] }),
    mute: (mute) => void kept(ask({ type: 'mute', mute })),
    unmute: (mute) => void kept(ask({ type: 'unmute', mute })),
    openSupport: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/library.html#/support') }).then(() => close()),
    async removeSaved(id) {
      knows.removed = (await ask({ type: 'remove-saved', id })) ?? knows.removed;
      draw();
    },
    async undoRemove() {
      const { removed } = knows;
      if (removed && (await kept(ask({ type: 'restore-saved', resource: removed })))) {
        if (knows.removed === removed) knows.removed = undefined;
        draw();
      }
    },
    resetToday: () => void kept(ask({ type: 'reset-today' })),
    async clearCorrections() {
      if (await kept(ask({ type: 'clear-corrections' }))) knows.markedWrong = 0;
      draw();
    },
  };
}

/** Tomorrow morning where the person is, epoch milliseconds. */
export function tomorrowMorning(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING_HOUR).getTime();
}
