import type { PageMessages } from '../../lib/i18n';
import type { SavedResource } from '../../lib/saved';
import type { CardKind, Channel, Mute, Settings } from '../../lib/settings';

/** Any settings but the mutes, which come and go one by one. */
export type SettingsChoice = Partial<Omit<Settings, 'mutes'>>;

/** What a content script reports of its page. */
export interface SiteReport {
  readonly posts: number;
  readonly cards: number;
  readonly silence: string | null;
  readonly nothingFound: boolean;
}

/** The site in front of the reader, as far as it can be known. */
export type SiteStatus =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-added'; readonly host: string; readonly origin: string }
  | {
      readonly kind: 'added';
      readonly host: string;
      readonly origin: string;
      /** False for origins that the manifest grants and that cannot be taken back. */
      readonly removable: boolean;
      readonly muted: boolean;
      /** What the content script reports; undefined where it does not run yet. */
      readonly report?: SiteReport;
    };

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** One saved thing as the popup lists it. */
export interface SavedEntry {
  readonly id: string;
  readonly title: string;
  /** Where the title leads; undefined where contacts of its own say it better. */
  readonly href?: string;
  /** Every way to reach it, with words on it: `Call 988`. */
  readonly contacts: readonly { readonly text: string; readonly href: string }[];
  readonly note?: string;
}

/** Everything the popup draws. */
export interface PopupModel {
  readonly text: PageMessages;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly settings: Settings;
  readonly site: SiteStatus;
  /** Time of day or date until which everything is paused; undefined when it is not. */
  readonly pausedUntil?: string;
  readonly saved: readonly SavedEntry[];
  readonly removed?: SavedResource;
  readonly countries: readonly Choice[];
  readonly guessedCountry?: string;
  readonly languages: readonly Choice[];
  /** How the person would rather make contact; the first is no preference. */
  readonly channels: readonly (Choice & { readonly channel: Channel | null })[];
  readonly shownToday: Readonly<Record<CardKind, number>>;
  /** How many cards were marked wrong. */
  readonly markedWrong: number;
  /** A sentence when nothing can be kept, or when a change could not be. */
  readonly storageNotice?: string;
}

/** What a person can do in the popup. */
export interface PopupActions {
  change(change: SettingsChoice): void;
  pauseForAnHour(): void;
  pauseUntilTomorrow(): void;
  addSite(origin: string): void;
  removeSite(origin: string): void;
  mute(mute: Mute): void;
  unmute(mute: Mute): void;
  openSupport(): void;
  removeSaved(id: string): void;
  undoRemove(): void;
  resetToday(): void;
  clearCorrections(): void;
}
