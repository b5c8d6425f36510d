import type { PageMessages } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import type { DirectoryModel, Search } from './directory-model';

/** A site that can be added, and whether it has been. */
export interface SiteChoice {
  readonly name: string;
  readonly origins: readonly string[];
  readonly added: boolean;
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
  /** The person's own country; empty where it is not known. */
  readonly country: string;
  readonly directory: DirectoryModel;
  readonly storageNotice?: string;
}

export interface LibraryActions {
  addSite(origins: readonly string[]): void;
  removeSite(origins: readonly string[]): void;
  addAddress(address: string): void;
  chooseCountry(country: string): void;
  search(change: Partial<Search>): void;
  clearSearch(): void;
  showMore(): void;
}
