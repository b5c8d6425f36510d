import { describe, expect, it } from 'vitest';
import { findCoping } from '../../../lib/resources';
import { careTopics } from '../../../lib/resources/care-topic';

const RANK = ['strong', 'some', 'little'];
const ids = (topic: string, language = 'en') => findCoping(topic, language).map(({ id }) => id);

describe('the coping tools for a topic', () => {
  it.each(careTopics.map((topic) => [topic]))('are never none: %s', (topic) => {
    expect(findCoping(topic, 'en').length).toBeGreaterThan(0);
  });

  it('are about it, the best evidence first', () => {
    const tools = findCoping('sleep', 'en');
    expect(tools.filter(({ topics }) => !topics.includes('sleep'))).toEqual([]);
    const ranks = tools.map(({ evidence }) => RANK.indexOf(evidence));
    expect(ranks).toEqual([...ranks].sort());
  });

  it('begin with other people where a life may be in danger', () => {
    expect(ids('suicide')[0]).toBe('safer-next-hour');
  });

  it.each(['', 'no-such-topic', '__proto__'])('are those that help with most things for "%s"', (topic) => {
    expect(ids(topic)).toEqual(ids('general'));
  });

  it('are none in an emergency, which needs people', () => {
    expect(findCoping('emergency', 'en')).toEqual([]);
  });

  it.each(['de', 'xx', '', 'constructor'])(
    'are in English where they are not written in "%s"',
    (language) => {
      expect(findCoping('panic', language)).toEqual(findCoping('panic', 'en-GB'));
    },
  );
});

describe('a coping tool', () => {
  it('shows its steps, caution and sources, and nothing that is kept for reviewers', () => {
    const [tool] = findCoping('general', 'en');
    expect(Object.keys(tool ?? {}).sort()).toEqual(
      ['caution', 'evidence', 'id', 'minutes', 'name', 'sources', 'steps', 'topics'].sort(),
    );
  });

  it('says of each source whether somebody opened it', () => {
    const sources = careTopics.flatMap((topic) => findCoping(topic, 'en')).flatMap((tool) => tool.sources);
    expect(new Set(sources.map(({ opened }) => opened))).toEqual(new Set([true, false]));
    for (const { href } of sources) expect(new URL(href).protocol).toBe('https:');
  });
});
