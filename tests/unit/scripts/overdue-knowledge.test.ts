import { describe, expect, it } from 'vitest';
import { knowledgeFiles } from '../../../scripts/support/knowledge-files';
import { type Known, knowledgeTiers, overdueKnowledge } from '../../../scripts/support/overdue-knowledge';

const TODAY = new Date('2026-11-25T12:00:00Z');
const due = (...known: readonly Known[]) => overdueKnowledge(known, TODAY).map(({ id }) => id);

describe('what is due for another look', () => {
  it('is a place that nobody has opened, however new its listing', () => {
    expect(due({ id: 'a', tier: 'places that nobody has opened', verified: '2026-11-25' })).toEqual(['a']);
  });

  it('is an opened place after three months, and a guide after a year', () => {
    expect(due({ id: 'a', tier: 'communities and directories', verified: '2026-08-25' })).toEqual([]);
    expect(due({ id: 'a', tier: 'communities and directories', verified: '2026-07' })).toEqual(['a']);
    expect(due({ id: 'a', tier: 'guides and coping tools', verified: '2025-11-25' })).toEqual([]);
    expect(due({ id: 'a', tier: 'guides and coping tools', verified: '2025-10-25' })).toEqual(['a']);
  });

  it('comes oldest first, and a year alone counts from its beginning', () => {
    const tier = 'communities and directories';
    expect(due({ id: 'young', tier, verified: '2025-06' }, { id: 'old', tier, verified: '2024' })).toEqual([
      'old',
      'young',
    ]);
  });
});

describe('what is known', () => {
  it('is all there: every tier has something, and every date is one', () => {
    const known = knowledgeFiles();
    expect(new Set(known.map(({ tier }) => tier))).toEqual(new Set(Object.keys(knowledgeTiers)));
    expect(known.filter(({ verified }) => Number.isNaN(Date.parse(verified)))).toEqual([]);
    expect(known.length).toBeGreaterThan(100);
  });
});
