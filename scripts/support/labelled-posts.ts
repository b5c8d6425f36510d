import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A labelled post of `corpus/posts`, as far as scoring needs it. */
export interface LabelledPost {
  /** Name of the file: what is tested. */
  readonly fn: string;
  readonly text: string;
  readonly kinds: ReadonlySet<string>;
  /** Distress levels a reasonable reader may give, as numbers 0 (none) to 3 (crisis). */
  readonly levels: readonly number[];
  readonly perspective: string;
  readonly soft: ReadonlySet<string>;
  readonly pair: string | undefined;
  /** Every third line is kept unseen while the lexicons are written. */
  readonly kept: boolean;
}

export const LEVELS = ['none', 'low', 'moderate', 'crisis'] as const;

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function levelNumber(name: string | undefined): number {
  const names: readonly (string | undefined)[] = LEVELS;
  return Math.max(0, names.indexOf(name));
}

/** Reads one file of labelled posts; a line that does not parse is an error with its place. */
export function readLabelledPosts(file: string): LabelledPost[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      return labelledPost(JSON.parse(line), basename(file, '.jsonl'), index);
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${String(error)}`);
    }
  });
}

function labelledPost(value: object, fn: string, index: number): LabelledPost {
  const { text, labels, accept, soft, pair } = { ...blank, ...value };
  const names = strings(labels);
  const distress = names.filter((name) => name.startsWith('distress:')).map((name) => name.split(':'));
  const own = distress.map(([, level]) => levelNumber(level));
  const accepted = strings(accept).map(levelNumber);
  return {
    fn,
    text: String(text),
    kinds: new Set(names.map((name) => name.split(':')[0] ?? name).filter((name) => name !== 'distress')),
    levels: accepted.length > 0 ? accepted : [Math.max(0, ...own)],
    perspective: distress[0]?.[2] ?? 'self',
    soft: new Set(strings(soft)),
    pair: typeof pair === 'string' ? pair : undefined,
    kept: index % 3 === 2,
  };
}

const blank: Record<'text' | 'labels' | 'accept' | 'soft' | 'pair', unknown> = {
  text: '',
  labels: [],
  accept: [],
  soft: [],
  pair: undefined,
};
