import labels from '../../data/pages/labels.json';

/** What a label is for; `lib/data/schema/page-labels.schema.json` says what each means. */
export type LabelKind = 'advertisement' | 'answer' | 'relation' | 'topicPrefix' | 'timeUnit' | 'timeJoint';

type Entry = { readonly [kind in LabelKind]?: readonly string[] };

const KINDS: readonly LabelKind[] = [
  'advertisement',
  'answer',
  'relation',
  'topicPrefix',
  'timeUnit',
  'timeJoint',
];
const entries: readonly Entry[] = labels;
const known = new Map(KINDS.map((kind) => [kind, new Set(entries.flatMap((entry) => entry[kind] ?? []))]));

/** Whether a whole text, of any case, is a label of that kind in any language. */
export function isLabel(kind: LabelKind, text: string): boolean {
  return known.get(kind)?.has(text.trim().toLowerCase()) ?? false;
}

/** All labels of a kind, in lower case. */
export function labelsOf(kind: LabelKind): readonly string[] {
  return [...(known.get(kind) ?? [])];
}
