import type { EntryId, StigmaType } from '../analysis';
import type { Need } from './need';

/** `card`: a small card. `line`: one quiet line that opens into the card when the reader asks. */
export type Form = 'card' | 'line';

export type HelplineReason = 'crisis' | 'in-danger-now' | 'worried-about-someone' | 'abuse' | 'struggling';

/** Why something is shown. The card says it in words under "Why am I seeing this?". */
export type ShowReason =
  | HelplineReason
  | 'stigmatizing-words'
  | 'claim-with-a-fact'
  | 'asked-for-small-steps';

/** Why nothing is shown. The popup can say it. */
export type SilenceReason =
  | 'off'
  | 'paused'
  | 'site-muted'
  | 'card-off'
  | 'card-muted'
  | 'not-now'
  | 'private-place'
  | 'peer-support'
  | 'nothing-found'
  | 'low-mood'
  | 'below-threshold'
  | 'lived-experience'
  | 'awareness'
  | 'cites-a-source'
  | 'no-card-for-this'
  | 'enough-for-now';

export interface ShowHelpline {
  readonly show: 'helpline';
  readonly form: Form;
  readonly need: Need;
  readonly reason: HelplineReason;
  readonly entries: readonly EntryId[];
}

export interface ShowWording {
  readonly show: 'wording';
  readonly form: Form;
  /** What kind of stigma: explained where no entry has advice of its own. */
  readonly stigma: Exclude<StigmaType, 'unclear'>;
  readonly reason: 'stigmatizing-words';
  readonly entries: readonly EntryId[];
}

/** A fact beside a claim that a lexicon entry names. */
export interface ShowFact {
  readonly show: 'fact';
  readonly form: Form;
  readonly reason: 'claim-with-a-fact';
  readonly entries: readonly EntryId[];
}

/** Something small to do and people who understand, for whoever asked to be offered that beside low mood. */
export interface ShowStep {
  readonly show: 'step';
  /** Always a line: nobody's low mood is a headline. */
  readonly form: Form;
  readonly need: Need;
  readonly reason: 'asked-for-small-steps';
  readonly entries: readonly EntryId[];
}

export interface StaySilent {
  readonly show: 'nothing';
  readonly reason: SilenceReason;
}

/** What shows a card. */
export type Show = ShowHelpline | ShowWording | ShowFact | ShowStep;

export type Decision = Show | StaySilent;
