import type { PageMessages } from '../../lib/i18n';
import type { Contact, Resource } from '../../lib/resources';
import type { Settings } from '../../lib/settings';

/** A site that can be added, and whether it has been. */
export interface SiteChoice {
  readonly name: string;
  readonly origins: readonly string[];
  readonly added: boolean;
}

/** One service as the directory lists it. */
export interface ServiceEntry {
  readonly resource: Resource;
  /** Its contacts with words on them: `Call 988`. */
  readonly contacts: readonly Contact[];
  /** Cost, hours and languages in words. */
  readonly details: string;
  readonly checked: string;
}

export type Route = 'welcome' | 'support';

/** Everything the library pages draw. */
export interface LibraryModel {
  readonly route: Route;
  readonly text: PageMessages;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly settings: Settings;
  readonly sites: readonly SiteChoice[];
  readonly addressRefused: boolean;
  readonly countries: readonly { readonly value: string; readonly name: string }[];
  /** The country whose services are listed; empty for the international ones. */
  readonly country: string;
  readonly emergency: readonly ServiceEntry[];
  readonly services: readonly ServiceEntry[];
  readonly international: readonly ServiceEntry[];
  readonly storageNotice?: string;
}

export interface LibraryActions {
  addSite(origins: readonly string[]): void;
  removeSite(origins: readonly string[]): void;
  addAddress(address: string): void;
  chooseCountry(country: string): void;
}
