import { describe, expect, it } from 'vitest';
import { helplineCard } from '../../../lib/cards';
import type { NeedTopic, ShowHelpline } from '../../../lib/policy';
import { findResources, needTopics } from '../../../lib/resources';
import { NOON } from '../../support/signals';

function cardFor(topic: NeedTopic, country: string) {
  const need = { topic, for: 'someone-else' } as const;
  const reason = topic === 'abuse' ? 'abuse' : 'crisis';
  const decision: ShowHelpline = { show: 'helpline', form: 'card', need, reason, entries: [] };
  return helplineCard(decision, findResources(need, { country, language: 'en' }), 'en', NOON);
}

describe('the emergency number at the foot of the card', () => {
  it.each<[NeedTopic, string, string]>([
    ['abuse', 'KZ', '102 (police)'],
    ['suicide', 'KZ', '103 (ambulance)'],
    ['abuse', 'ZA', '10111 (police)'],
    ['suicide', 'ZA', '10177 (ambulance and fire)'],
    ['abuse', 'FR', '112 (all emergencies)'],
    ['suicide', 'CD', '118 (police)'],
    ['suicide', 'US', '911.'],
  ])('is for what is needed, and says what it is for: %s in %s', (topic, country, said) => {
    expect(cardFor(topic, country).footer).toContain(said);
  });
});

describe('advice on a reply', () => {
  const steps = (topic: NeedTopic) => cardFor(topic, 'GB').helpAuthor.steps;
  const asksOfSuicide = (step: string | undefined) => step !== undefined && /suicide/i.test(step);

  it('asks about suicide nowhere where someone is hurt by another, and minds who reads along', () => {
    expect(steps('abuse').filter(asksOfSuicide)).toEqual([]);
    expect(steps('abuse')[0]).toContain('reading along');
  });

  it.each(needTopics().filter((topic) => !['suicide', 'crisis', 'self-harm', 'emergency'].includes(topic)))(
    'asks about suicide neither first nor second on %s',
    (topic) => {
      expect(steps(topic).slice(0, 2).filter(asksOfSuicide)).toEqual([]);
    },
  );

  it('may ask about suicide at once where the words are of suicide', () => {
    expect(asksOfSuicide(steps('suicide')[1])).toBe(true);
  });
});
