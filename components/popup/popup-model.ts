import type { PageMessages } from '../../lib/i18n';
import type { SavedResource } from '../../lib/saved';
import type { CardKind, Mute, Settings } from '../../lib/settings';

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
      readonly report?: { readonly posts: number; readonly cards: number; readonly silence: string | null };
    };

export interface Choice {
  readonly value: string;
  readonly name: string;
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
  readonly saved: readonly SavedResource[];
  readonly removed?: SavedResource;
  readonly countries: readonly Choice[];
  readonly guessedCountry?: string;
  readonly languages: readonly Choice[];
  readonly shownToday: Readonly<Record<CardKind, number>>;
  /** A sentence when nothing can be kept. */
  readonly storageNotice?: string;
}

/** What a person can do in the popup. */
export interface PopupActions {
  change(change: Partial<Settings>): void;
  pauseForAnHour(): void;
  pauseUntilTomorrow(): void;
  addSite(origin: string): void;
  removeSite(origin: string): void;
  mute(host: string): void;
  unmute(mute: Mute): void;
  openSupport(): void;
  removeSaved(id: string): void;
  undoRemove(): void;
  resetToday(): void;
}
