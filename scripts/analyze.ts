import { createInterface } from 'node:readline';
import { type Analyzer, createAnalyzer, type Signal } from '../lib/analysis';
import { judgedLanguages, knowledgeOf } from '../lib/analysis/knowledge';
import type { Content } from '../lib/post';

/** Notes of the entries, for `--explain`. */
const notes = new Map(
  knowledgeOf(judgedLanguages)
    .flatMap(({ lexicons }) => lexicons)
    .flatMap((lexicon) => lexicon.entries.map((entry) => [entry.id, Reflect.get(entry, 'note')] as const)),
);

interface Line extends Content {
  readonly id: string;
}

/** One line of input, or why it cannot be read. */
function parse(line: string): Line | { readonly error: string } {
  if (line.trim() === '') return { error: 'empty line' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { error: 'not an object' };
  const { id, text, lang } = { id: undefined, text: undefined, lang: undefined, ...value };
  if (typeof id !== 'string') return { error: 'no string "id"' };
  if (typeof text !== 'string') return { error: 'no string "text"' };
  return typeof lang === 'string' ? { id, text, lang } : { id, text };
}

/** A signal with the keys that the command promises, and with notes when asked to explain. */
function shown(signal: Signal, explain: boolean) {
  const { kind, evidence } = signal;
  return {
    kind,
    ...(signal.kind === 'distress' ? { level: signal.level, perspective: signal.perspective } : {}),
    ...(signal.score === undefined ? {} : { score: signal.score }),
    evidence: evidence.map(({ entry, start, end }) => ({
      entry,
      start,
      end,
      ...(explain ? { note: notes.get(entry) } : {}),
    })),
  };
}

function answer(line: string, analyze: Analyzer, explain: boolean): object {
  const parsed = parse(line);
  if ('error' in parsed) return { id: null, error: parsed.error };
  return { id: parsed.id, signals: analyze(parsed).map((signal) => shown(signal, explain)) };
}

async function main(): Promise<void> {
  const analyze = createAnalyzer(knowledgeOf(judgedLanguages));
  const explain = process.argv.includes('--explain');
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const written = process.stdout.write(`${JSON.stringify(answer(line, analyze, explain))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

await main();
