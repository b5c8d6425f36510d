import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataFile, schemaFaults } from '../support/schema-faults';

const citing = v.object({ sources: v.array(v.string()) });
const guides = readdirSync(new URL('../../lib/data/guides/en/', import.meta.url)).map((name) =>
  v.parse(citing, dataFile(`guides/en/${name}`)),
);
const { tools } = v.parse(v.object({ tools: v.array(citing) }), dataFile('coping/en.json'));
const known = v.parse(v.record(v.string(), v.unknown()), dataFile('sources-care.json'));

describe('the sources of guides and coping tools', () => {
  it('keep to their schema, every link https', () => {
    expect(schemaFaults('sources-care', 'sources-care.json')).toEqual([]);
  });

  it('are all known and all used', () => {
    const used = new Set([...guides, ...tools].flatMap(({ sources }) => sources));
    expect([...used].sort()).toEqual(Object.keys(known).sort());
  });
});
