import { describe, expect, it } from 'vitest';
import type { Signal } from '../../../lib/analysis';
import { type Circumstances, caps, decide } from '../../../lib/policy';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { circumstances, distress, NOON, plain, stigma } from '../../support/signals';

function shown(signals: readonly Signal[], here: Partial<Circumstances> = {}): string {
  const decision = decide(signals, circumstances(here));
  return decision.show === 'nothing'
    ? decision.reason
    : `${decision.show} ${decision.form} ${decision.reason}`;
}

const settings = (change: Partial<Settings>): Partial<Circumstances> => ({
  settings: { ...defaultSettings, ...change },
});

describe('what a post says decides what is shown (safety.md, section 2)', () => {
  it.each<[string, readonly Signal[], string]>([
    ['nothing found', [], 'nothing-found'],
    ['somebody’s crisis', [distress()], 'helpline card crisis'],
    [
      'worry about somebody in crisis',
      [distress({ perspective: 'other' })],
      'helpline card worried-about-someone',
    ],
    ['danger at this moment', [distress({ imminent: true })], 'helpline card in-danger-now'],
    ['low mood', [distress({ level: 'low' })], 'low-mood'],
    ['not coping', [distress({ level: 'moderate', topic: 'general' })], 'below-threshold'],
    ['abuse disclosed', [distress({ level: 'moderate', topic: 'abuse' })], 'helpline line abuse'],
    ['recovery', [plain('recovery')], 'lived-experience'],
    [
      'recovery with a hard past',
      [plain('recovery'), distress({ level: 'moderate', topic: 'abuse' })],
      'lived-experience',
    ],
    ['a campaign', [plain('advocacy')], 'awareness'],
    ['a campaign that names a crisis', [plain('petition'), distress()], 'awareness'],
    ['a professional who names a crisis', [plain('professional'), distress()], 'awareness'],
    [
      'danger now, whatever else',
      [plain('advocacy'), distress({ imminent: true })],
      'helpline card in-danger-now',
    ],
    ['a crisis with a word of recovery', [plain('recovery'), distress()], 'helpline card crisis'],
    ['a crisis with a word of comfort', [plain('support'), distress()], 'helpline card crisis'],
    ['a professional', [plain('professional')], 'awareness'],
    ['a stigmatizing word', [stigma], 'wording card stigmatizing-words'],
    ['cruelty with a slur in it', [stigma, plain('harm')], 'no-card-for-this'],
    ['distress with a judging word: support, never a note', [distress(), stigma], 'helpline card crisis'],
    ['a myth', [plain('misinformation')], 'no-card-for-this'],
  ])('%s', (_, signals, expected) => {
    expect(shown(signals)).toBe(expected);
  });
});

describe('what the person chose comes first', () => {
  it.each<[string, Partial<Circumstances>, string]>([
    ['off', settings({ enabled: false }), 'off'],
    ['paused', settings({ pausedUntil: NOON + 1 }), 'paused'],
    ['a pause that is over', settings({ pausedUntil: NOON }), 'helpline card crisis'],
    ['this site silenced', settings({ mutes: [{ host: 'x.com', what: 'everything' }] }), 'site-muted'],
    [
      'another site silenced',
      settings({ mutes: [{ host: 'bsky.app', what: 'everything' }] }),
      'helpline card crisis',
    ],
    ['never here', settings({ mutes: [{ host: 'x.com', what: 'helpline' }] }), 'card-muted'],
    [
      'never here, for the other card',
      settings({ mutes: [{ host: 'x.com', what: 'wording' }] }),
      'helpline card crisis',
    ],
    ['support cards off', settings({ cards: { helpline: false, wording: true } }), 'card-off'],
    ['not now', { quietUntil: { helpline: NOON + 1, wording: 0 } }, 'not-now'],
    ['not now, long ago', { quietUntil: { helpline: NOON, wording: 0 } }, 'helpline card crisis'],
    ['direct messages', { place: 'direct-messages' }, 'private-place'],
    ['a closed group', { place: 'closed-group' }, 'private-place'],
    ['a peer-support community', { place: 'peer-support' }, 'peer-support'],
  ])('%s', (_, here, expected) => {
    expect(shown([distress()], here)).toBe(expected);
  });

  it('support short of a crisis, when asked for', () => {
    const moderate = distress({ level: 'moderate', topic: 'self-harm' });
    expect(shown([moderate], settings({ helplineThreshold: 'moderate' }))).toBe('helpline line struggling');
  });
});

describe('how often', () => {
  it('one card a day, then a quiet line', () => {
    expect(shown([distress()], { shownToday: { helpline: caps.cardsPerDay, wording: 0 } })).toBe(
      'helpline line crisis',
    );
  });
  it('each kind is counted for itself', () => {
    expect(shown([distress()], { shownToday: { helpline: 0, wording: 9 } })).toBe('helpline card crisis');
  });
  it('enough for now, when a page has its lines', () => {
    const full = {
      shownToday: { helpline: 1, wording: 0 },
      linesHere: { helpline: caps.linesPerPage, wording: 0 },
    };
    expect(shown([distress()], full)).toBe('enough-for-now');
  });
  it('danger at this moment is never counted away', () => {
    const full = { shownToday: { helpline: 9, wording: 0 }, linesHere: { helpline: 99, wording: 0 } };
    expect(shown([distress({ imminent: true })], full)).toBe('helpline card in-danger-now');
  });
});

describe('the need that is asked of the directory', () => {
  it.each([
    [distress(), 'suicide'],
    [distress({ topic: 'general' }), 'crisis'],
    [distress({ level: 'moderate', topic: 'abuse' }), 'abuse'],
    [distress({ imminent: true }), 'emergency'],
  ])('%j', (signal, topic) => {
    const decision = decide([signal], circumstances());
    expect(decision).toMatchObject({ need: { topic, for: 'someone-else' } });
  });

  it('holds nothing of the post', () => {
    const decision = decide([distress()], circumstances());
    expect(Object.keys(decision).sort()).toEqual(['entries', 'form', 'need', 'reason', 'show']);
  });
});
