import type { ReaderState } from '../../lib/messaging/server';
import { countryOfTimeZone } from '../../lib/resources';
import { defaultSettings } from '../../lib/settings';
import { outcomeOf } from '../../lib/storage';
import { localDay } from './local-day';
import type { Stores } from './stores';

const none = { helpline: 0, wording: 0 } as const;

/** The person's choices as everything else sees them. Where nothing can be read, defaults are in force and it says so. */
export async function readerState(stores: Stores): Promise<ReaderState> {
  const outcome = await outcomeOf(async () => ({
    settings: await stores.settings.read(),
    shownToday: await stores.state.shownOn(localDay()),
    quietUntil: await stores.state.quietUntil(),
  }));
  const known = outcome.ok
    ? outcome.value
    : { settings: defaultSettings, shownToday: none, quietUntil: none };
  return {
    ...known,
    country: known.settings.country ?? countryOfTimeZone(timeZone()) ?? null,
    storage: outcome.ok ? 'ok' : outcome.refusal,
  };
}

/** The device's time zone: the only hint of a country that needs no network. */
function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
