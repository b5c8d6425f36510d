import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analysis';
import { lexiconsOf } from '../../../lib/analysis/lexicons';

/** The rules by themselves, without heads. */
const analyze = createAnalyzer([{ language: 'en', lexicons: lexiconsOf('en') }]);

function stigmaIn(text: string): string[] {
  return analyze({ text }).flatMap((signal) => (signal.kind === 'stigma' ? [signal.type] : []));
}

describe('stigma', () => {
  it.each([
    ['my ex is a total psycho', 'slur_label'],
    ['off his meds again I see', 'slur_label'],
    ['I am so OCD about my spice rack', 'trivialising'],
    ['the weather is bipolar today', 'trivialising'],
    ['that printer gave me PTSD', 'trivialising'],
    ['Schizophrenics are ticking time bombs', 'dangerousness'],
    ['people with bipolar should not be allowed near kids', 'dangerousness'],
    ['depression is just laziness', 'blame_weakness'],
    ['anxiety is an excuse for weak people', 'blame_weakness'],
    ['just snap out of it', 'dismissal'],
    ['he committed suicide in the spring', 'committed_suicide_wording'],
  ])('"%s" → %s', (text, type) => {
    expect(stigmaIn(text)).toContain(type);
  });

  it.each([
    ['praise', 'crazy good tacos, insane goal, madness at the sale'],
    ['self-description', "I'm bipolar and I bake"],
    ['a reclaimed word', 'us crazies stick together'],
    ['counter-speech', 'stop calling people psycho'],
    ['a quote to object', 'he called her "a psycho" and nobody said a word'],
    ['a title', 'American Psycho was on again'],
    ['clinical talk', 'bipolar disorder is treated with lithium in many patients'],
    ['a correction', "depression isn't laziness"],
    ['a question', 'is depression just being sad?'],
    ['a day off', 'took a mental health day'],
    ['somebody in distress', 'I feel like a psycho and I want to kill myself'],
  ])('stays silent at %s', (_, text) => {
    expect(stigmaIn(text)).toEqual([]);
  });

  it('names the word most exactly where the wording lexicon knows it', () => {
    const [found] = analyze({ text: 'he committed suicide in the spring' });
    expect(found?.evidence[0]?.entry).toBe('en.wording.committed-suicide');
  });

  it('gives the claim first, then whom it is about', () => {
    const [found] = analyze({ text: 'depression is just laziness' }).filter(({ kind }) => kind === 'stigma');
    const entries = found?.evidence.map(({ entry }) => entry).filter((entry) => !entry.includes('.wording.'));
    expect(entries).toEqual(['en.blame', 'en.condition']);
  });
});
