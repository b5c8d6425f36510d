import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { isCue } from '../../lib/analysis/cue';
import { entriesIn } from '../support/reading';

interface Entry {
  readonly id: string;
  readonly cue: string;
  readonly sources?: readonly string[];
  readonly examples: { readonly match: readonly string[]; readonly not: readonly string[] };
}

const data = new URL('../../lib/data/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const names = readdirSync(new URL('lexicons/en/', data)).filter(
  (name) => !['wording.json', 'myths.json'].includes(name),
);
const entries: readonly Entry[] = names.flatMap((name) => read(`lexicons/en/${name}`).entries);

describe('the English lexicons', () => {
  it.each(names)('%s keeps to the schema', (name) => {
    const ajv = new Ajv({ allErrors: true });
    const valid = ajv.compile(read('schema/lexicon.schema.json'));
    valid(read(`lexicons/en/${name}`));
    expect(valid.errors ?? []).toEqual([]);
  });

  it('give every entry an id of its own and a cue that the engine knows', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(entries.filter(({ cue }) => !isCue(cue)).map(({ id }) => id)).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s finds what it says it finds',
    (id, entry) => {
      expect(entry.examples.match.filter((text) => !entriesIn(text).has(id))).toEqual([]);
      expect(entry.examples.not.filter((text) => entriesIn(text).has(id))).toEqual([]);
    },
  );
});

describe('the sources of the lexicons', () => {
  const sources = read('sources.json');

  it('keep to their schema', () => {
    const valid = new Ajv({ allErrors: true }).compile(read('schema/sources.schema.json'));
    valid(sources);
    expect(valid.errors ?? []).toEqual([]);
  });

  it('are all there and all used', () => {
    const cited = new Set(entries.flatMap((entry) => entry.sources ?? []));
    expect([...cited].filter((id) => !(id in sources))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('the size of the judgement', () => {
  it('stays within 60 kB gzip for English', async () => {
    const { gzipSync } = await import('node:zlib');
    const files = readdirSync(new URL('lexicons/en/', data)).map((name) =>
      JSON.stringify(read(`lexicons/en/${name}`)),
    );
    expect(gzipSync(files.join('\n')).length).toBeLessThan(60 * 1024);
  });
});
