import { describe, expect, it } from 'vitest';
import type { NeedTopic } from '../../../lib/policy';
import { findSmallHelp, needTopics } from '../../../lib/resources';

const help = (topic: NeedTopic, country: string | null = 'GB') =>
  findSmallHelp({ topic, for: 'reader' }, { country, language: 'en' });

describe('something small for a hard day', () => {
  it.each(needTopics().map((topic) => [topic]))('on %s, speaks of no crisis and of no helpline', (topic) => {
    const said = JSON.stringify(help(topic)?.tool);
    expect(said).toBeDefined();
    expect(said).not.toMatch(/helpline|hotline|suicid|tel:|sms:/i);
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
