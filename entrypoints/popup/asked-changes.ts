import type { SettingsChoice } from '../../components/popup';
import { ask, type Done } from '../../lib/messaging/client';
import type { PopupKnows } from './popup-model';

export interface AskedChanges {
  /** Waits for what was asked, draws what is then in force, and why it could not be kept, if so. @returns whether it was */
  kept(asked: Promise<Done | undefined>): Promise<boolean>;
  /** Asks for a change of settings and shows it at once, so that no drawing in between takes it back. */
  change(change: SettingsChoice): void;
}

/** Changes that the popup asks the background for, and what it shows of how they went. */
export function askedChanges(knows: PopupKnows, draw: () => void): AskedChanges {
  const settle = async (asked: Promise<Done | undefined>, before = knows.state): Promise<boolean> => {
    const done = (await asked) ?? { ok: false, refusal: 'unavailable' };
    knows.refusal = done.ok ? undefined : done.refusal;
    knows.state = (await ask({ type: 'reader-state' })) ?? before;
    draw();
    return done.ok;
  };
  return {
    kept: (asked) => settle(asked),
    change(change) {
      const before = knows.state;
      knows.state = { ...before, settings: { ...before.settings, ...change } };
      draw();
      void settle(ask({ type: 'change-settings', change }), before);
    },
  };
}
