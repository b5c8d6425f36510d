import { describe, expect, it } from 'vitest';
import type { NeedTopic } from '../../../lib/policy';
import { countries, findResources, needTopics } from '../../../lib/resources';

const noon = Date.UTC(2026, 10, 24, 12);
const find = (topic: NeedTopic, country: string | null, more: { language?: string; now?: number } = {}) =>
  findResources({ topic, for: 'reader' }, { country, language: 'en', ...more });
const ids = (found: ReturnType<typeof find>) => found.map(({ id }) => id);

describe('what is offered first', () => {
  it.each<[NeedTopic, string, string]>([
    ['suicide', 'US', 'us-988-suicide-crisis-lifeline'],
    ['crisis', 'US', 'us-988-suicide-crisis-lifeline'],
    ['self-harm', 'IE', 'ie-pieta'],
    ['eating-disorder', 'CA', 'ca-nedic'],
    ['eating-disorder', 'US', 'us-988-suicide-crisis-lifeline'],
    ['substance', 'AU', 'au-national-alcohol-and-other-drug-hotline'],
    ['abuse', 'DE', 'de-hilfetelefon-gewalt-gegen-frauen'],
    ['abuse', 'TR', 'tr-alo-183'],
    ['bullying', 'GB', 'gb-shout'],
    ['bullying', 'SE', 'se-bris'],
    ['perinatal', 'DE', 'de-schwangere-in-not'],
    ['bereavement', 'SE', 'se-spes'],
    ['general', 'GB', 'gb-samaritans'],
    ['emergency', 'GB', 'gb-emergency'],
  ])('for %s in %s is %s', (topic, country, first) => {
    expect(ids(find(topic, country))[0]).toBe(first);
  });

  it('speaks the language of the reader where there is a choice', () => {
    expect(ids(find('suicide', 'BE', { language: 'nl' }))[0]).toBe('be-zelfmoordlijn-1813');
    expect(ids(find('suicide', 'BE', { language: 'fr-BE' }))[0]).toBe('be-centre-de-prevention-du-suicide');
  });

  it('is open: what is closed now comes after what is open', () => {
    const night = Date.UTC(2026, 10, 24, 3);
    const order = ids(find('suicide', 'PT', { language: 'pt', now: night }));
    expect(order[0]).toBe('pt-1411');
    expect(order.indexOf('pt-sos-voz-amiga')).toBeGreaterThan(0);
    const evening = ids(find('suicide', 'PT', { language: 'pt', now: Date.UTC(2026, 10, 24, 21, 30) }));
    expect(evening.indexOf('pt-voz-de-apoio')).toBeLessThan(order.length - 1);
  });

  it('has the channel that the person prefers', () => {
    const wishes = { country: 'GB', language: 'en', channel: 'sms' } as const;
    expect(findResources({ topic: 'suicide', for: 'reader' }, wishes)[0]?.id).toBe('gb-shout');
  });

  it('is for everyone: lines for some people or one region come after', () => {
    const order = ids(find('suicide', 'GB'));
    expect(order.indexOf('gb-calm-helpline')).toBeLessThan(order.indexOf('gb-lifeline-northern-ireland'));
    expect(order.indexOf('gb-calm-helpline')).toBeLessThan(order.indexOf('gb-papyrus-hopeline247'));
  });
});

describe('what turns some people away', () => {
  const codes = countries().map(({ code }) => code);

  it.each(needTopics().filter((topic) => topic !== 'emergency'))(
    'stands first nowhere on %s, nor does what may have closed',
    (topic) => {
      const own = topic === 'bullying' || topic === 'abuse';
      for (const code of codes) {
        const [first] = find(topic, code);
        expect(first?.region, code).toBeUndefined();
        expect(first?.status, code).toBeUndefined();
        expect(first?.confidence, code).not.toBe('low');
        if (!own) expect(first?.audience, code).toBeUndefined();
      }
    },
  );

  it.each<[NeedTopic, string, string]>([
    ['abuse', 'GB', 'gb-samaritans'],
    ['abuse', 'KG', 'kg-sezim-crisis-center'],
    ['suicide', 'KZ', 'int-find-a-helpline'],
    ['suicide', 'CO', 'int-find-a-helpline'],
    ['suicide', 'BB', 'int-find-a-helpline'],
    ['perinatal', 'CA', 'ca-9-8-8-suicide-crisis-helpline'],
    ['bullying', 'CA', 'ca-kids-help-phone'],
  ])('comes after what is for everyone: %s in %s', (topic, country, first) => {
    expect(ids(find(topic, country))[0]).toBe(first);
  });

  it('is offered all the same', () => {
    expect(ids(find('suicide', 'KZ'))[1]).toBe('kz-150-child-trust-line');
  });
});

describe('the emergency number', () => {
  it.each(['US', 'JP', 'KW', 'TV'])(
    'of %s is always there, and last unless it is what is needed',
    (country) => {
      for (const topic of ['suicide', 'abuse', 'general'] as const) {
        const found = find(topic, country);
        expect(found.findIndex(({ topics }) => topics.includes('emergency'))).toBe(found.length - 1);
      }
      expect(find('emergency', country)[0]?.topics).toEqual(['emergency']);
    },
  );

  it.each([
    ['CN', '120'],
    ['JP', '119'],
    ['KR', '119'],
    ['SG', '995'],
    ['DE', '112'],
    ['FR', '112'],
    ['AE', '998'],
    ['MQ', '15'],
  ])('of %s to show first is %s, which sends help rather than police', (country, text) => {
    expect(find('emergency', country)[0]?.contacts[0]?.text).toBe(text);
  });
});

describe('where nobody is known to help', () => {
  it('a country without a fitting line gets the international directories, then its own emergency number', () => {
    expect(ids(find('suicide', 'TV'))).toEqual([
      'int-find-a-helpline',
      'int-befrienders',
      'int-iasp',
      'tv-emergency',
    ]);
  });

  it.each([null, 'XX', 'SX', 'constructor'])('and %s gets no number of any country', (country) => {
    const found = find('suicide', country, { now: noon });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((resource) => resource.country)).toEqual(['INT', 'INT', 'INT']);
    expect(found.flatMap(({ contacts }) => contacts.map(({ kind }) => kind))).toEqual(['web', 'web', 'web']);
  });

  it('nothing offered to anyone in any country is of another country', () => {
    for (const country of ['GB', 'IE', 'MQ', 'FR', 'GU', 'US', 'JE']) {
      for (const resource of find('suicide', country)) expect([country, 'INT']).toContain(resource.country);
    }
  });
});

describe('to help someone else', () => {
  const order = (country: string | null) =>
    findResources({ topic: 'suicide', for: 'someone-else' }, { country, language: 'en' }).map(({ id }) => id);

  it('a directory by country stands third, since that person may live elsewhere', () => {
    expect(order('GB').slice(0, 3)).toEqual(['gb-samaritans', 'gb-shout', 'int-find-a-helpline']);
    expect(order('ID').indexOf('int-find-a-helpline')).toBe(1);
  });

  it('and it is named once', () => {
    expect(order('TV').filter((id) => id === 'int-find-a-helpline')).toHaveLength(1);
    expect(order(null)).toHaveLength(3);
  });
});

describe('lines that come in pairs', () => {
  it.each([
    ['DE', ['0800 111 0 111', '0800 111 0 222']],
    ['NL', ['113', '0800-0113']],
    ['IN', ['14416', '1800-891-4416']],
    ['PH', ['1553', '0917-899-8727']],
    ['AR', ['135', '011 5275-1135']],
    ['UY', ['0800 0767', '*0767']],
    ['EE', ['655 8088', '655 5688']],
    ['CN', ['010-8295-1332', '800-810-1117']],
    ['JP', ['0120-783-556', '0570-783-556']],
  ])('in %s are offered both or neither', (country, numbers) => {
    const holders = find('suicide', country).filter(({ contacts }) =>
      contacts.some(({ text }) => numbers.includes(text)),
    );
    expect(holders).toHaveLength(1);
    expect(holders[0]?.contacts.map(({ text }) => text)).toEqual(expect.arrayContaining(numbers));
  });
});
