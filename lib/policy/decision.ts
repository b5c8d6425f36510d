import type { EntryId, StigmaType } from '../analysis';
import type { Need } from './need';

/** `card`: a small card. `line`: one quiet line that opens into the card when the reader asks. */
export type Form = 'card' | 'line';

/** Why something is shown. The card says it in words under "Why am I seeing this?". */
export type ShowReason =
  | 'crisis'
  | 'in-danger-now'
  | 'worried-about-someone'
  | 'abuse'
  | 'struggling'
  | 'stigmatizing-words';

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
  | 'no-card-for-this'
  | 'enough-for-now';

export interface ShowHelpline {
  readonly show: 'helpline';
  readonly form: Form;
  readonly need: Need;
  readonly reason: Exclude<ShowReason, 'stigmatizing-words'>;
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

export interface StaySilent {
  readonly show: 'nothing';
  readonly reason: SilenceReason;
}

export type Decision = ShowHelpline | ShowWording | StaySilent;
