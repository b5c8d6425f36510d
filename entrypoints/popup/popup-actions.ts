import type { PopupActions } from '../../components/popup';
import { ask } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import type { Settings } from '../../lib/settings';
import type { PopupKnows } from './popup-model';

const HOUR_MS = 60 * 60 * 1000;
/** "Tomorrow" begins at this hour of the next morning. */
const MORNING_HOUR = 6;

/** What each control of the popup does. Changes go to the background, which tells everyone, this popup included. */
export function popupActions(knows: PopupKnows, draw: () => void): PopupActions {
  const change = (change: Partial<Settings>) =>
    void ask({ type: 'change-settings', change: mutable(change) });
  const mutes = () => knows.state.settings.mutes;
  return {
    change,
    pauseForAnHour: () => change({ pausedUntil: Date.now() + HOUR_MS }),
    pauseUntilTomorrow: () => change({ pausedUntil: tomorrowMorning(new Date()) }),
    addSite: (origin) => void browser.permissions.request({ origins: [origin] }),
    removeSite: (origin) => void browser.permissions.remove({ origins: [origin] }),
    mute: (host) => change({ mutes: [...mutes(), { host, what: 'everything' }] }),
    unmute: (mute) =>
      change({ mutes: mutes().filter(({ host, what }) => host !== mute.host || what !== mute.what) }),
    openSupport: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/library.html#/support') }).then(() => close()),
    async removeSaved(id) {
      knows.removed = (await ask({ type: 'remove-saved', id })) ?? undefined;
      draw();
    },
    async undoRemove() {
      if (knows.removed) await ask({ type: 'restore-saved', resource: knows.removed });
      knows.removed = undefined;
      draw();
    },
    resetToday: () => void ask({ type: 'reset-today' }),
  };
}

/** Tomorrow morning where the person is, epoch milliseconds. */
export function tomorrowMorning(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING_HOUR).getTime();
}

function mutable({ mutes, cards, ...rest }: Partial<Settings>) {
  return { ...rest, ...(mutes ? { mutes: [...mutes] } : {}), ...(cards ? { cards: { ...cards } } : {}) };
}
