import { localDay } from '../../lib/i18n';
import type { ReaderState } from '../../lib/messaging/server';
import { countryOfTimeZone } from '../../lib/resources';
import { onDay } from '../../lib/storage';
import type { Stores } from './stores';

/** The person's choices as everything else sees them. Where nothing can be kept, what was chosen meanwhile is in force and it says so. */
export async function readerState({ settings, today, writes }: Stores): Promise<ReaderState> {
  const { value: chosen, reading } = await settings.now();
  const { day, shown, quiet } = onDay((await today.now()).value, localDay(Date.now()));
  const guessedCountry = countryOfTimeZone(timeZone()) ?? null;
  return {
    settings: chosen,
    day,
    shownToday: shown,
    quietUntil: quiet,
    country: chosen.country ?? guessedCountry,
    guessedCountry,
    storage: reading.ok ? (writes.refusal ?? 'ok') : reading.refusal,
  };
}

/** The device's time zone: the only hint of a country that needs no network. */
function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
