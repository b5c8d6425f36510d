import type { OpenText, PhoneLabels } from '../../lib/cards';
import type { Contact, Resource } from '../../lib/resources';

/** One service as the directory lists it. */
export interface ServiceEntry {
  readonly resource: Resource;
  /** Its contacts with words on them: `Call 988`. */
  readonly contacts: readonly Contact[];
  /** Cost, hours and languages in words. */
  readonly details: string;
  readonly checked: string;
  readonly open?: OpenText;
}

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What a person is looking for. An empty text or value asks for nothing in particular. */
export interface Search {
  readonly text: string;
  readonly topic: string;
  readonly contact: string;
  readonly language: string;
  readonly openNow: boolean;
}

/** A country with all that it has: its emergency numbers, then people to talk to. */
export interface CountryPage {
  readonly code: string;
  readonly name: string;
  readonly emergency: readonly ServiceEntry[];
  readonly services: readonly ServiceEntry[];
}

export interface CountryLink {
  readonly code: string;
  readonly name: string;
  /** `12 services`. */
  readonly count: string;
}

/** What was found, country by country. */
export interface Found {
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly entries: readonly ServiceEntry[];
  }[];
  /** How much was found, in words; said aloud as it changes. */
  readonly said: string;
  readonly hasMore: boolean;
}

/** What the support page shows below its search. */
export type DirectoryView =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'country'; readonly page: CountryPage }
  | {
      readonly kind: 'overview';
      /** The person's own country, where it is known. */
      readonly own?: CountryPage;
      readonly countries: readonly CountryLink[];
      /** The address named a country that is none. */
      readonly noSuchCountry: boolean;
    };

export interface DirectoryModel {
  readonly search: Search;
  /** Whether anything in particular is asked for. */
  readonly isSearching: boolean;
  /** Name of the country that the address names and the search stays in. */
  readonly within?: string;
  readonly topics: readonly Choice[];
  readonly contacts: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly view: DirectoryView;
  readonly international: readonly ServiceEntry[];
  readonly phone: PhoneLabels;
}
