import type { Form } from '../policy';
import type { Contact } from '../resources';

/** One way to reach a service, ready to draw. */
export interface Way {
  /** Id of the resource, for saving. */
  readonly resourceId: string;
  readonly name: string;
  readonly contacts: readonly Contact[];
  /** `Free · open all day · English, Spanish`. */
  readonly details: string;
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
  /** What happens when one calls or texts. Promises nothing. */
  readonly contacting: Advice;
  readonly self: Advice;
  readonly helpAuthor: Advice;
}

export interface WordingNote extends CardBase {
  readonly kind: 'wording';
  readonly better: Advice;
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}

/** What the card components draw. */
export type CardModel = HelplineCard | WordingNote;

/** What a reader can do on a card. */
export type CardEvent =
  | { readonly type: 'save'; readonly resourceId: string }
  | { readonly type: 'not-now' }
  | { readonly type: 'never-here' }
  | { readonly type: 'undo-never-here' }
  | { readonly type: 'wrong' };
