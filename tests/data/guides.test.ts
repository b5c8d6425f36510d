import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { careTopics } from '../../lib/resources/care-topic';
import { guideIds } from '../../lib/resources/find-guide';
import { harshLines, sentenceLengths } from '../support/gentle-words';
import { dataFile, schemaFaults } from '../support/schema-faults';

const strings = v.array(v.string());
const shape = v.object({
  id: v.string(),
  language: v.string(),
  title: v.string(),
  topic: v.string(),
  what: strings,
  signs: strings,
  helps: strings,
  seekHelp: strings,
  support: strings,
  limits: v.string(),
});
const names = readdirSync(new URL('../../lib/data/guides/en/', import.meta.url)).sort();
const guides = names.map((name) => v.parse(shape, dataFile(`guides/en/${name}`)));
const linesOf = ({ title, what, signs, helps, seekHelp, support, limits }: (typeof guides)[number]) => [
  title,
  ...what,
  ...signs,
  ...helps,
  ...seekHelp,
  ...support,
  limits,
];
/** Hard times that need no doctor and are in no book of illnesses. */
const noIllness = ['abuse', 'bullying', 'grief', 'loneliness'];

describe('the guides as data', () => {
  it.each(names)('keep to their schema: %s', (name) => {
    expect(schemaFaults('guide', `guides/en/${name}`)).toEqual([]);
  });

  it('are at least twenty, each in the file of its id, and every file is in the bundle', () => {
    expect(guides.map(({ id }) => `${id}.json`)).toEqual(names);
    expect(guideIds()).toEqual(guides.map(({ id }) => id).sort());
    expect(guides.length).toBeGreaterThanOrEqual(20);
    expect(new Set(guides.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  it('are about topics that exist', () => {
    const known: readonly string[] = careTopics;
    expect(guides.filter(({ topic }) => !known.includes(topic)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of the guides', () => {
  it('would be noticed if they were harsh or unsafe', () => {
    const harsh = [
      'A dose of 20 mg',
      'She weighs 60 kg',
      'He committed suicide',
      'Addicts lie',
      'Just calm down',
    ];
    expect(harshLines([...harsh, 'Breathe in while you count to four.'])).toEqual(harsh);
  });

  it.each(guides)('are gentle and safe: $id', (guide) => {
    expect(harshLines(linesOf(guide))).toEqual([]);
  });

  it.each(guides)('are short: no sentence over 26 words: $id', (guide) => {
    expect(
      linesOf(guide)
        .flatMap(sentenceLengths)
        .filter((words) => words > 26),
    ).toEqual([]);
  });

  it.each(guides)('name a way to urgent help: $id', ({ seekHelp }) => {
    expect(seekHelp.join(' ')).toMatch(/emergency number|crisis (line|team)/);
  });

  it('say of medicines each time that they are not to be stopped suddenly or alone', () => {
    const about = guides.filter(({ helps }) => helps.some((line) => /\bmedicines?\b/i.test(line)));
    expect(about.length).toBeGreaterThan(8);
    const silent = about.filter(({ helps }) => !helps.join(' ').includes('not be stopped suddenly or alone'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('tell friends that asking about suicide does not plant the idea, where it may be needed', () => {
    for (const id of ['depression', 'self-harm', 'suicidal-thoughts'])
      expect(guides.find((guide) => guide.id === id)?.support.join(' '), id).toMatch(
        /does not plant the idea/,
      );
  });

  it('call what is no illness none', () => {
    for (const id of noIllness)
      expect(guides.find((guide) => guide.id === id)?.limits, id).toMatch(/^This page is not a diagnosis/);
    expect(guides.find(({ id }) => id === 'autism')?.what.join(' ')).toContain('not an illness');
  });
});
