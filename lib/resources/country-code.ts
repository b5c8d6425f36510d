import names from '../data/countries.json';
import type { CountryCode } from './resource';

/** True for the code of a real country or territory in upper case, and for `INT`. */
export function isCountryCode(text: string): text is CountryCode {
  return Object.hasOwn(names, text) || text === 'INT';
}

/** Every country and territory of ISO 3166-1, and Kosovo (XK), in alphabetical order of the codes. */
export function countryCodes(): readonly CountryCode[] {
  return Object.keys(names).filter(isCountryCode);
}
