import { describe, expect, it } from 'vitest';
import { factCard, stepCard } from '../../../lib/cards';
import factCheckers from '../../../lib/data/fact-checkers.json';
import { cardMessagesFor, fill } from '../../../lib/i18n';
import { factAdvice, factModel, smallHelp, stepModel } from '../../support/card-models';

const { messages } = cardMessagesFor('en');
const FORBIDDEN =
  /you seem|we detected|at risk|suicidal|diagnos|calm down|committed|liar|lying|false|fake|myth/;

describe('the card with a fact', () => {
  it('is headed by the fact, and by nothing of the post', () => {
    expect(factModel().headline).toBe(factAdvice.fact);
  });

  it('says of a source whose page we have not opened that we have not', () => {
    const [read, unread] = factModel().sources;
    expect(read?.title).toBe('Guide read');
    expect(unread?.title).toBe('Guide unread (not opened by us)');
  });

  it('keeps the caution, the searches and the entry that it answers', () => {
    const card = factModel();
    expect(card).toMatchObject({ caution: factAdvice.caution, entry: 'en.test', more: factAdvice.more });
    expect(card.searches.links).toEqual([{ title: 'Checkers', href: factAdvice.searches[0].href }]);
  });

  it('says of its searches that we have opened none, as long as that holds', () => {
    expect(factCheckers.filter(({ opened }) => opened)).toEqual([]);
    expect(factModel().searches.note).toMatch(/not opened/);
  });

  it('has no caution where there is none', () => {
    const { caution: _, ...advice } = factAdvice;
    const decision = { show: 'fact', form: 'card', reason: 'claim-with-a-fact', entries: [] } as const;
    expect('caution' in factCard(decision, advice, 'en')).toBe(false);
  });

  it('argues with nobody and speaks of the claim alone', () => {
    expect(JSON.stringify(messages.fact).toLowerCase()).not.toMatch(FORBIDDEN);
    expect(messages.fact.why.reason).toContain('not about who wrote it');
  });
});

describe('the line with something small', () => {
  it('holds one thing to do and where people understand, and no number to call', () => {
    const card = stepModel();
    expect(card.step?.steps).toEqual(smallHelp.tool.steps);
    expect(card.places.map(({ heading }) => heading)).toEqual([messages.step.community]);
    expect(JSON.stringify(card)).not.toMatch(/tel:|sms:/);
  });

  it('says how long it takes, how well it is studied, and who looks after a place', () => {
    expect(stepModel().step?.details).toBe('About 3 minutes · Some studies');
    expect(stepModel().places[0]?.links[0]?.details).toContain('Moderated by trained volunteers');
    expect(stepModel().places[0]?.links[0]?.details).not.toMatch(/^\p{Ll}/u);
    expect(stepModel().places[0]?.links[0]?.details).toContain(
      fill(messages.step.unopened, { date: 'June 2026' }),
    );
  });

  it('stands with places alone', () => {
    const decision = {
      show: 'step',
      form: 'line',
      need: { topic: 'general', for: 'reader' },
      reason: 'asked-for-small-steps',
      entries: [],
    } as const;
    const card = stepCard(decision, { places: smallHelp.places }, 'en');
    expect(card.step).toBeUndefined();
    expect(card.places).toHaveLength(1);
  });

  it('never diagnoses and never orders', () => {
    expect(JSON.stringify(messages.step).toLowerCase()).not.toMatch(FORBIDDEN);
  });
});
