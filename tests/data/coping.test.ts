import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { careTopics } from '../../lib/resources/care-topic';
import { harshLines, sentenceLengths } from '../support/gentle-words';
import { dataFile, schemaFaults } from '../support/schema-faults';

const strings = v.array(v.string());
const tool = v.object({
  id: v.string(),
  name: v.string(),
  topics: strings,
  steps: strings,
  caution: v.string(),
  evidence: v.string(),
  sources: strings,
});
const { tools } = v.parse(v.object({ tools: v.array(tool) }), dataFile('coping/en.json'));
const sources = v.parse(
  v.record(v.string(), v.object({ opened: v.boolean() })),
  dataFile('sources-care.json'),
);
const linesOf = ({ name, steps, caution }: (typeof tools)[number]) => [name, ...steps, caution];

describe('the coping tools as data', () => {
  it('keep to their schema, and no file is left out', () => {
    expect(schemaFaults('coping', 'coping/en.json')).toEqual([]);
    expect(readdirSync(new URL('../../lib/data/coping/', import.meta.url))).toEqual(['en.json']);
  });

  it('are at least fourteen, each with an id of its own', () => {
    expect(new Set(tools.map(({ id }) => id)).size).toBe(tools.length);
    expect(tools.length).toBeGreaterThanOrEqual(14);
  });

  it('are about topics that exist, and enough of them help with most things', () => {
    const known: readonly string[] = careTopics;
    expect(tools.flatMap(({ topics }) => topics.filter((topic) => !known.includes(topic)))).toEqual([]);
    expect(tools.filter(({ topics }) => topics.includes('general')).length).toBeGreaterThanOrEqual(3);
  });

  it('never call their evidence strong or some on pages that nobody opened', () => {
    const bold = tools.filter(
      (one) => one.evidence !== 'little' && one.sources.every((id) => sources[id]?.opened !== true),
    );
    expect(bold.map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of the coping tools', () => {
  it.each(tools)('are gentle and safe: $id', (one) => {
    expect(harshLines(linesOf(one))).toEqual([]);
  });

  it.each(tools)('are short: no sentence over 20 words: $id', (one) => {
    expect(
      linesOf(one)
        .flatMap(sentenceLengths)
        .filter((words) => words > 20),
    ).toEqual([]);
  });

  it('send to urgent help where a life may be in danger', () => {
    const grave = tools.filter(({ topics }) => topics.includes('suicide') || topics.includes('substance'));
    expect(grave.length).toBeGreaterThan(2);
    for (const { id, caution } of grave)
      expect(caution, id).toMatch(/emergency number|medical help|helpline/);
  });
});
