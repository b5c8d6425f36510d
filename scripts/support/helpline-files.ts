import { readdirSync, readFileSync } from 'node:fs';
import { parseCountryFile, type Service } from '../../lib/resources/country-file';

const folder = new URL('../../lib/data/helplines/', import.meta.url);

export interface CountryShelf {
  /** The file's name without `.json`: ISO 3166-1 alpha-2, or `INT`. */
  readonly country: string;
  readonly services: readonly Service[];
}

/** Every file of the directory, read from disk and parsed, in alphabetical order. */
export function helplineFiles(): readonly CountryShelf[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      country: name.replace('.json', ''),
      services: parseCountryFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    }));
}
