/** Id of the lexicon entry (or, later, the model feature group) that a piece of evidence comes from. */
export type EntryId = string & { readonly __brand: 'EntryId' };

/** Where in the text, and by which entry. UTF-16 offsets into the original text, end exclusive; never the words. */
export interface Evidence {
  readonly entry: EntryId;
  readonly start: number;
  readonly end: number;
}

/** `low`: ordinary sadness or stress. `moderate`: not coping. `crisis`: wish to be dead, ideation, plan, goodbye. */
export type DistressLevel = 'low' | 'moderate' | 'crisis';

/** What the distress is about, so that a need can be named. */
export type DistressTopic =
  | 'suicide'
  | 'self-harm'
  | 'eating-disorder'
  | 'substance'
  | 'abuse'
  | 'bullying'
  | 'perinatal'
  | 'bereavement'
  | 'general';

export type StigmaType =
  | 'slur_label'
  | 'trivialising'
  | 'dangerousness'
  | 'blame_weakness'
  | 'committed_suicide_wording'
  | 'dismissal'
  | 'mocking'
  /** Only the model sees it: nothing can be explained, so nothing is shown. */
  | 'unclear';

interface Found {
  readonly evidence: readonly Evidence[];
  /** Calibrated probability in 0..1, where a model gave one. */
  readonly score?: number;
}

export interface DistressSignal extends Found {
  readonly kind: 'distress';
  readonly level: DistressLevel;
  /** Whose distress: the author's own, or somebody the author worries about. */
  readonly perspective: 'self' | 'other';
  readonly topic: DistressTopic;
  /** The words say that it is happening right now. */
  readonly imminent: boolean;
}

export interface StigmaSignal extends Found {
  readonly kind: 'stigma';
  readonly type: StigmaType;
}

/** Kinds that carry nothing but their evidence. The order is that of the trained heads. */
export const plainKinds = [
  'harm',
  'misinformation',
  'advocacy',
  'fundraiser',
  'petition',
  'recovery',
  'support',
  'professional',
] as const;

export interface PlainSignal extends Found {
  readonly kind: (typeof plainKinds)[number];
}

/** What a post says that Solace can answer. Carries kinds, entry ids and offsets, never text. */
export type Signal = DistressSignal | StigmaSignal | PlainSignal;
export type SignalKind = Signal['kind'];
