import { describe, expect, it } from 'vitest';
import type { EntryId, Signal, StigmaSignal } from '../../../lib/analysis';
import { type Circumstances, caps, decide } from '../../../lib/policy';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { circumstances, distress, NOON, none, plain, stigma } from '../../support/signals';

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
    ['a myth', [plain('misinformation')], 'fact card claim-with-a-fact'],
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
    ['support cards off', settings({ cards: { ...defaultSettings.cards, helpline: false } }), 'card-off'],
    ['not now', { quietUntil: { ...none, helpline: NOON + 1 } }, 'not-now'],
    ['not now, long ago', { quietUntil: { ...none, helpline: NOON } }, 'helpline card crisis'],
    ['direct messages', { place: 'direct-messages' }, 'private-place'],
    ['a closed group', { place: 'closed-group' }, 'private-place'],
    ['a peer-support community', { place: 'peer-support' }, 'peer-support'],
  ])('%s', (_, here, expected) => {
    expect(shown([distress()], here)).toBe(expected);
  });

  it('"not now" does not hold for words of danger at this moment, and "never here" does', () => {
    const urgent = [distress({ imminent: true })];
    const later = { quietUntil: { ...none, helpline: NOON + 1 } };
    expect(shown(urgent, later)).toBe('helpline card in-danger-now');
    expect(shown(urgent, settings({ mutes: [{ host: 'x.com', what: 'helpline' }] }))).toBe('card-muted');
  });

  it('support short of a crisis, when asked for', () => {
    const moderate = distress({ level: 'moderate', topic: 'self-harm' });
    expect(shown([moderate], settings({ helplineThreshold: 'moderate' }))).toBe('helpline line struggling');
  });
});

describe('a fact beside a claim', () => {
  const claim = plain('misinformation');
  const byHead: Signal = {
    kind: 'misinformation',
    score: 0.99,
    evidence: [{ entry: 'en.model.misinformation' as EntryId, start: 0, end: 4 }],
  };
  const ofType = (type: StigmaSignal['type']): Signal => ({ ...stigma, type });

  it.each<[string, readonly Signal[], string]>([
    ['a claim that a lexicon names', [claim], 'fact card claim-with-a-fact'],
    ['a claim that only a head sees, however sure', [byHead], 'no-card-for-this'],
    ['with low mood: nothing', [claim, distress({ level: 'low' })], 'low-mood'],
    [
      'with not coping: nothing',
      [claim, distress({ level: 'moderate', topic: 'general' })],
      'below-threshold',
    ],
    ['with a crisis: the helpline', [claim, distress()], 'helpline card crisis'],
    ['in a story of one’s own', [claim, plain('recovery')], 'lived-experience'],
    ['in words of comfort', [claim, plain('support')], 'awareness'],
    ['of a professional', [claim, plain('professional')], 'awareness'],
    ['beside cruelty', [claim, plain('harm')], 'no-card-for-this'],
    ['with a judging word: the note', [claim, ofType('slur_label')], 'wording card stigmatizing-words'],
    ['that is itself the stigma', [claim, ofType('dismissal')], 'fact card claim-with-a-fact'],
    ['that a head takes for stigma', [claim, ofType('unclear')], 'fact card claim-with-a-fact'],
  ])('%s', (_, signals, expected) => {
    expect(shown(signals)).toBe(expected);
  });

  it('never where the post links to a trusted source', () => {
    const decision = decide([claim], circumstances(), { citesTrustedSource: true });
    expect(decision).toEqual({ show: 'nothing', reason: 'cites-a-source' });
  });

  it('names the entries of lexicons alone', () => {
    const both: Signal = { ...byHead, evidence: [...byHead.evidence, ...claim.evidence] };
    expect(decide([both], circumstances())).toMatchObject({ show: 'fact', entries: ['en.test'] });
  });

  it.each<[string, Partial<Circumstances>, string]>([
    ['switched off', settings({ cards: { ...defaultSettings.cards, fact: false } }), 'card-off'],
    ['never here', settings({ mutes: [{ host: 'x.com', what: 'fact' }] }), 'card-muted'],
    ['not now', { quietUntil: { ...none, fact: NOON + 1 } }, 'not-now'],
    ['after the day’s card', { shownToday: { ...none, fact: 1 } }, 'fact line claim-with-a-fact'],
    [
      'after the other cards of the day',
      { shownToday: { ...none, wording: 9 } },
      'fact card claim-with-a-fact',
    ],
    [
      'when the page has its lines',
      { shownToday: { ...none, fact: 1 }, linesHere: { ...none, fact: caps.linesPerPage } },
      'enough-for-now',
    ],
  ])('%s', (_, here, expected) => {
    expect(shown([claim], here)).toBe(expected);
  });

  it('gives way to the note on the same claim where facts are switched off', () => {
    const off = settings({ cards: { ...defaultSettings.cards, fact: false } });
    expect(shown([claim, ofType('dismissal')], off)).toBe('wording card stigmatizing-words');
  });
});

describe('something small beside low mood', () => {
  const asked = settings({ cards: { ...defaultSettings.cards, step: true } });
  const low = distress({ level: 'low', topic: 'bereavement' });

  it.each<[string, readonly Signal[], Partial<Circumstances>, string]>([
    ['not unless a person asked for it', [low], {}, 'low-mood'],
    ['a quiet line for whoever asked', [low], asked, 'step line asked-for-small-steps'],
    ['not for worry about somebody', [{ ...low, perspective: 'other' }], asked, 'low-mood'],
    ['not in a story of recovery', [low, plain('recovery')], asked, 'low-mood'],
    ['not in a campaign', [low, plain('advocacy')], asked, 'low-mood'],
    ['never beside a crisis', [distress()], asked, 'helpline card crisis'],
    [
      'never beside not coping',
      [distress({ level: 'moderate', topic: 'general' })],
      asked,
      'below-threshold',
    ],
    ['"not now" holds', [low], { ...asked, quietUntil: { ...none, step: NOON + 1 } }, 'not-now'],
    [
      'enough, when a page has its lines',
      [low],
      { ...asked, linesHere: { ...none, step: caps.linesPerPage } },
      'enough-for-now',
    ],
  ])('%s', (_, signals, here, expected) => {
    expect(shown(signals, here)).toBe(expected);
  });

  it('asks for something for the reader, on the topic, and never for a helpline', () => {
    expect(decide([low], circumstances(asked))).toMatchObject({
      show: 'step',
      need: { topic: 'bereavement', for: 'reader' },
    });
  });
});

describe('how often', () => {
  it('one card a day, then a quiet line', () => {
    expect(shown([distress()], { shownToday: { ...none, helpline: caps.cardsPerDay } })).toBe(
      'helpline line crisis',
    );
  });
  it('each kind is counted for itself', () => {
    expect(shown([distress()], { shownToday: { ...none, wording: 9 } })).toBe('helpline card crisis');
  });
  it('enough for now, when a page has its lines', () => {
    const full = {
      shownToday: { ...none, helpline: 1 },
      linesHere: { ...none, helpline: caps.linesPerPage },
    };
    expect(shown([distress()], full)).toBe('enough-for-now');
  });
  it('danger at this moment is never counted away', () => {
    const full = { shownToday: { ...none, helpline: 9 }, linesHere: { ...none, helpline: 99 } };
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
