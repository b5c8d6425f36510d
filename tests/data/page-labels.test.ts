import { describe, expect, it } from 'vitest';
import labels from '../../lib/data/pages/labels.json';
import { isLabel } from '../../lib/sites/reading/page-labels';
import { schemaFaults } from '../support/schema-faults';

const KINDS = ['advertisement', 'answer', 'relation'] as const;

describe('the labels of pages as data', () => {
  it('keep to their schema, each language once', () => {
    expect(schemaFaults('page-labels', 'pages/labels.json')).toEqual([]);
    expect(new Set(labels.map(({ language }) => language)).size).toBe(labels.length);
  });

  it.each(KINDS)('that mean %s mean nothing else', (kind) => {
    const said = labels.flatMap((entry) => (kind in entry ? entry[kind] : undefined) ?? []);
    expect(said.length).toBeGreaterThan(0);
    for (const label of said) {
      expect(isLabel(kind, ` ${label} `), label).toBe(true);
      for (const other of KINDS) if (other !== kind) expect(isLabel(other, label), label).toBe(false);
    }
  });
});
