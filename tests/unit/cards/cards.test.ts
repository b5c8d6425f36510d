import { describe, expect, it } from 'vitest';
import { helplineCard, wordingNote } from '../../../lib/cards';
import { cardMessagesFor, fill } from '../../../lib/i18n';
import type { ShowHelpline, ShowReason, ShowWording } from '../../../lib/policy';
import {
  allResources,
  type CountryCode,
  countries,
  international,
  type Resource,
} from '../../../lib/resources';

const { messages } = cardMessagesFor('en');
/** A Tuesday. */
const NOON = Date.UTC(2026, 10, 24, 12);

const decision = (reason: ShowReason): ShowHelpline =>
  ({
    show: 'helpline',
    form: 'card',
    need: { topic: 'suicide', for: 'someone-else' },
    reason,
    entries: [],
  }) as ShowHelpline;

function service(id: string, change: Partial<Resource> = {}): Resource {
  return {
    id,
    name: `Line ${id}`,
    country: 'GB' as CountryCode,
    topics: ['suicide'],
    contacts: [{ kind: 'call', text: '116 123', href: 'tel:116123' }],
    hours: '24/7',
    cost: 'free',
    languages: ['en'],
    confidence: 'high',
    verified: '2026-06-02',
    sources: [],
    ...change,
  };
}
const emergency = service('e', {
  topics: ['emergency'],
  contacts: [{ kind: 'call', text: '999', href: 'tel:999' }],
});

describe('the helpline card', () => {
  it('is never empty: without resources it holds the international directories', () => {
    const card = helplineCard(decision('crisis'), [], 'en', NOON);
    expect(card.ways.map(({ resourceId }) => resourceId)).toEqual(international.map(({ id }) => id));
    expect(card.ways[0].contacts[0]?.href).toBe('https://findahelpline.com/');
  });

  it('keeps hrefs as they are and says what a link does', () => {
    const [way] = helplineCard(decision('crisis'), [service('a')], 'en', NOON).ways;
    expect(way.contacts[0]).toMatchObject({ href: 'tel:116123', text: expect.stringContaining('116 123') });
    expect(way.checked).toContain('June 2026');
  });

  it('holds four ways at most, the emergency number among none of them', () => {
    const many = ['a', 'b', 'c', 'd', 'e2', 'f'].map((id) => service(id));
    const card = helplineCard(decision('crisis'), [...many, emergency], 'en', NOON);
    expect(card.ways.map(({ resourceId }) => resourceId)).toEqual(['a', 'b', 'c', 'd']);
    expect(card.emergency).toBeUndefined();
    expect(card.footer).toContain('999');
  });

  it('puts the emergency number first only when the words say now', () => {
    const card = helplineCard(decision('in-danger-now'), [service('a'), emergency], 'en', NOON);
    expect(card.tone).toBe('urgent');
    expect(card.emergency?.contacts[0]?.href).toBe('tel:999');
  });

  it('says whom a service is for, where it is, and that it may have closed', () => {
    const limited = service('a', { audience: 'young people', region: 'PK-PB', status: 'uncertain' });
    const [way] = helplineCard(decision('crisis'), [limited], 'en', NOON).ways;
    expect(way.details).toContain(fill(messages.audience, { audience: 'young people' }));
    expect(way.details).toContain(fill(messages.region, { region: messages.regions['PK-PB'] }));
    expect(way.checked).toBe(fill(messages.checked.low, { date: 'June 2026' }));
  });

  it('claims no hours, no cost and no reading of a list that nobody opened', () => {
    const { ways } = helplineCard(decision('crisis'), [], 'en', NOON);
    for (const way of ways) expect(way).toMatchObject(messages.list);
  });

  it('says what happens when one calls only where there is something to call', () => {
    expect(helplineCard(decision('crisis'), [], 'en', NOON).contacting).toBeUndefined();
  });

  it('has words for every region in the directory', () => {
    const regions = countries().flatMap(({ code }) =>
      allResources(code).flatMap(({ region }) => region ?? []),
    );
    expect(new Set(regions)).toEqual(new Set(Object.keys(messages.regions)));
  });

  it('offers supporting advice when somebody worries about somebody', () => {
    const worried = helplineCard(decision('worried-about-someone'), [], 'en', NOON);
    const crisis = helplineCard(decision('crisis'), [], 'en', NOON);
    expect(worried.helpAuthor).not.toEqual(crisis.helpAuthor);
  });

  it('says what happens when one calls, and promises nothing', () => {
    const { contacting } = helplineCard(decision('crisis'), [service('a')], 'en', NOON);
    expect(contacting?.steps.length).toBeGreaterThan(1);
    const said = contacting?.steps.join(' ').toLowerCase();
    expect(said).toContain('emergency services');
    expect(said).not.toMatch(/always|never|confidential|guarantee|will help|at once|no police/);
  });

  it.each(['crisis', 'in-danger-now', 'worried-about-someone', 'abuse', 'struggling'] as const)(
    'never diagnoses and never says "you seem": %s',
    (reason) => {
      const said = JSON.stringify(helplineCard(decision(reason), [service('a')], 'en', NOON)).toLowerCase();
      expect(said).not.toMatch(/you seem|we detected|at risk|high risk|suicidal|diagnos|calm down|committed/);
      expect(said).toContain('may be wrong');
    },
  );
});

it('the note names the term and its advice, and speaks about words, not people', () => {
  const show: ShowWording = {
    show: 'wording',
    form: 'card',
    stigma: 'slur_label',
    reason: 'stigmatizing-words',
    entries: [],
  };
  const advice = {
    entry: 'en.x',
    term: 'psycho',
    why: 'It mocks.',
    better: ['unwell'],
    sources: [{ title: 'S', href: 'https://s.example' }],
  };
  const note = wordingNote(show, advice, 'en');
  expect(note.headline).toContain('psycho');
  expect(note.better.steps).toEqual(['unwell']);
  expect(JSON.stringify(note)).toContain('not about who wrote them');
});
