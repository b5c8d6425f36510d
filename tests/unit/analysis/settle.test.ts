import { describe, expect, it } from 'vitest';
import type { EntryId, Signal } from '../../../lib/analysis';
import type { Examined } from '../../../lib/analysis/examine';
import type { HeadName } from '../../../lib/analysis/model';
import { settle } from '../../../lib/analysis/settle';
import { distress, plain, stigma } from '../../support/signals';

const pain = [{ entry: 'en.pain' as EntryId, start: 5, end: 9 }];
const place = { start: 1, end: 3 };

interface Found {
  readonly proposals?: readonly Signal[];
  readonly pain?: Examined['pain'];
}

/** What is said when these heads say yes and the lexicons found this. */
function settled(heads: readonly HeadName[], found: Found = {}): Signal[] {
  const examined = { proposals: [], pain: [], named: [], ...found };
  const opinion = { says: (head: HeadName) => heads.includes(head), probability: () => 0.9, mover: () => 0 };
  return settle(examined, opinion, () => place, 'en');
}

const modelOnly = (head: HeadName) => [{ entry: `en.model.${head}`, ...place }];

describe('what is said of distress', () => {
  it('a head alone never makes a crisis: it comes down to moderate', () => {
    const [said] = settled(['crisis', 'moderate', 'low']);
    expect(said).toMatchObject({ kind: 'distress', level: 'moderate', evidence: modelOnly('moderate') });
  });

  it('with a word of pain a crisis is a crisis, and the word is the evidence', () => {
    const [said] = settled(['crisis'], { pain });
    expect(said).toMatchObject({ level: 'crisis', topic: 'suicide', imminent: false, evidence: pain });
  });

  it('the rules alone say nothing', () => {
    expect(settled([], { proposals: [distress(), stigma, plain('harm')], pain })).toEqual([]);
  });

  it.each(['crisis', 'moderate', 'low'] as const)('the highest head decides: %s', (level) => {
    const heads = (['crisis', 'moderate', 'low'] as const).slice(
      ['crisis', 'moderate', 'low'].indexOf(level),
    );
    expect(settled(heads, { pain })).toMatchObject([{ level, perspective: 'self', score: 0.9 }]);
  });

  it('is another person’s when that head says so', () => {
    expect(settled(['moderate', 'other'])).toMatchObject([{ perspective: 'other' }]);
    expect(settled(['other'])).toEqual([]);
  });

  it('keeps the topic that the rules found', () => {
    const proposals = [distress({ topic: 'abuse', level: 'moderate' })];
    expect(settled(['moderate'], { proposals })).toMatchObject([{ topic: 'abuse' }]);
  });

  it.each([
    ['in a crisis', ['crisis'], true],
    ['never below it', ['moderate'], false],
  ] as const)('is imminent as the rules say %s', (_, heads, imminent) => {
    const proposals = [distress({ imminent: true })];
    expect(settled(heads, { proposals, pain })).toMatchObject([{ imminent }]);
  });
});

describe('what is said of the rest', () => {
  it('stigma that only the model sees is unclear, so that nothing is shown', () => {
    const [said] = settled(['stigma']);
    expect(said).toMatchObject({ kind: 'stigma', type: 'unclear', evidence: modelOnly('stigma') });
  });

  it('stigma that the rules name keeps its types and its evidence', () => {
    const mocking = { ...stigma, type: 'mocking' } as const;
    expect(settled(['stigma'], { proposals: [stigma, mocking] })).toEqual([
      { ...stigma, score: 0.9 },
      { ...mocking, score: 0.9 },
    ]);
  });

  it('a plain kind takes the rules’ evidence, else the word that moved its head', () => {
    const [support, recovery] = settled(['support', 'recovery'], { proposals: [plain('support')] }).sort(
      (a, b) => b.kind.localeCompare(a.kind),
    );
    expect(support).toEqual({ ...plain('support'), score: 0.9 });
    expect(recovery).toMatchObject({ kind: 'recovery', evidence: modelOnly('recovery') });
  });
});
