import type { Form } from '../policy';
import type { Contact } from '../resources';

/** `Open now, until 22:00`; `Closed now, opens Mon 9:00`. By the reader's clock. */
export interface OpenText {
  readonly text: string;
  readonly isOpen: boolean;
}

/** A page to read, with the title that its link has. */
export interface Source {
  readonly title: string;
  readonly href: string;
}

/** What is said of a number that goes to a phone as a code. */
export interface PhoneLabels {
  readonly show: string;
  readonly hide: string;
  readonly hint: string;
  /** Names the code to those who do not see it; `{text}` is the contact's own. */
  readonly code: string;
}

/** One way to reach a service, ready to draw. */
export interface Way {
  /** Id of the resource, for saving. */
  readonly resourceId: string;
  readonly name: string;
  readonly contacts: readonly Contact[];
  /** `Free · open all day · English, Spanish`. */
  readonly details: string;
  /** Whether it is open at this moment, where its hours are known and it closes at all. */
  readonly open?: OpenText;
  /** `Last checked June 2026`, with the caveat where confidence is not high. */
  readonly checked: string;
}

/** A short list under a heading: something to do oneself, how to help the author. */
export interface Advice {
  readonly heading: string;
  readonly steps: readonly string[];
}

/** "Why am I seeing this?": in words, about language and never about a person. */
export interface Why {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Labels of what a card can do; the components draw no word of their own. */
export interface ActionLabels {
  readonly more: string;
  readonly less: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notNow: string;
  readonly neverHere: string;
  readonly wrong: string;
  readonly thanks: string;
  readonly hushed: string;
  readonly undo: string;
  readonly notUndone: string;
  readonly notDone: string;
  readonly source: string;
  readonly phone: PhoneLabels;
}

interface CardBase {
  readonly form: Form;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Accessible name of the card's region, and the words of the `line` form. */
  readonly label: string;
  /** Heads the card. In a note, names the term as the wording entry does, never the post's own words. */
  readonly headline: string;
  readonly lead: string;
  readonly why: Why;
  readonly actions: ActionLabels;
  /** "Information only; we may be wrong" and the like. */
  readonly footer: string;
}

export interface HelplineCard extends CardBase {
  readonly kind: 'helpline';
  readonly tone: 'calm' | 'urgent';
  /** At most one sentence, only in the urgent tone: the local emergency number first. */
  readonly emergency?: Way;
  /** The first stands on the small card; the rest open on request. Never empty. */
  readonly ways: readonly [Way, ...Way[]];
  /** What happens when one calls or texts, where some way has a number. Promises nothing. */
  readonly contacting?: Advice;
  readonly self: Advice;
  readonly helpAuthor: Advice;
}

export interface WordingNote extends CardBase {
  readonly kind: 'wording';
  readonly better: Advice;
  readonly sources: readonly Source[];
}

export interface FactCard extends CardBase {
  readonly kind: 'fact';
  /** The entry that it answers, for saving. */
  readonly entry: string;
  readonly more: readonly string[];
  /** What a person must know before acting on it: `Do not stop a medicine suddenly`. */
  readonly caution?: string;
  readonly sources: readonly Source[];
  /** Searches at fact-checkers; followed on a click only. */
  readonly searches: { readonly heading: string; readonly note: string; readonly links: readonly Source[] };
}

/** One small thing to do, step by step. */
export interface SmallStep {
  readonly name: string;
  /** `About 3 minutes · Some studies`. */
  readonly details: string;
  readonly steps: readonly string[];
  readonly caution?: string;
  readonly sources: readonly Source[];
}

/** Where people who understand can be found. */
export interface PlaceLink extends Source {
  readonly what: string;
  /** `Meetings are led by volunteers · English · Newest source June 2026`. */
  readonly details: string;
}

export interface StepCard extends CardBase {
  readonly kind: 'step';
  readonly step?: SmallStep;
  readonly places: readonly { readonly heading: string; readonly links: readonly PlaceLink[] }[];
}

/** What the card components draw. */
export type CardModel = HelplineCard | WordingNote | FactCard | StepCard;

/** What a reader can do on a card. */
export type CardEvent =
  | { readonly type: 'save'; readonly resourceId: string }
  | { readonly type: 'save-fact'; readonly entry: string }
  | { readonly type: 'not-now' }
  | { readonly type: 'never-here' }
  | { readonly type: 'undo-never-here' }
  | { readonly type: 'wrong' };
