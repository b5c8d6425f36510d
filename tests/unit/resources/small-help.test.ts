import { describe, expect, it } from 'vitest';
import type { NeedTopic } from '../../../lib/policy';
import { countries, findSmallHelp, needTopics } from '../../../lib/resources';

const help = (topic: NeedTopic, country: string | null = 'GB') =>
  findSmallHelp({ topic, for: 'reader' }, { country, language: 'en' });

/** Words of what answers the phone. */
const LINE = /helpline|hotline|service by phone|tel:|sms:/i;

describe('something small for a hard day', () => {
  it.each(needTopics().map((topic) => [topic]))('on %s, speaks of no crisis and of no helpline', (topic) => {
    const said = JSON.stringify(help(topic)?.tool);
    expect(said).toBeDefined();
    expect(said).not.toMatch(/helpline|hotline|suicid|tel:|sms:/i);
  });

  it.each(needTopics().map((topic) => [topic]))('on %s, leads to no helpline in any country', (topic) => {
    for (const country of [null, ...countries().map(({ code }) => code)]) {
      const places = help(topic, country)?.places ?? [];
      const lines = places.filter(({ line, what, href }) => line || LINE.test(`${what} ${href}`));
      expect(lines, `${country}`).toEqual([]);
    }
  });

  it.each(['IN', 'SA', null])('has a place left where a line was one: %s', (country) => {
    expect(help('suicide', country)?.places.length).toBeGreaterThan(0);
  });

  it('is a few places at most, of people and of professionals', () => {
    const places = help('general')?.places ?? [];
    expect(places.length).toBeGreaterThan(0);
    for (const kind of ['community', 'professionals'])
      expect(places.filter((place) => place.kind === kind).length).toBeLessThanOrEqual(2);
  });

  it('is there where nobody knows the country', () => {
    expect(help('general', null)?.tool).toBeDefined();
  });
});
