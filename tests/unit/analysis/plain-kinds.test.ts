import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analysis';
import { lexiconsOf } from '../../../lib/analysis/lexicons';

/** The rules by themselves, without heads. */
const analyze = createAnalyzer([{ language: 'en', lexicons: lexiconsOf('en') }]);
const kindsIn = (text: string) => analyze({ text }).map(({ kind }) => kind);

describe('the other kinds', () => {
  it.each([
    ['harm', 'just kill yourself already'],
    ['harm', 'looking for an ana buddy'],
    ['recovery', '3 years sober today'],
    ['support', 'you are not alone, my DMs are open'],
    ['advocacy', 'Mental health awareness week: end the stigma'],
    ['petition', 'please sign the petition for more mental health beds'],
    ['fundraiser', 'please donate to our gofundme for her therapy'],
    ['professional', 'As a clinical psychologist I see this often'],
    ['misinformation', 'antidepressants are just a scam'],
  ])('%s: "%s"', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    ['harm', 'do not type kys at people, it will get you banned'],
    ['petition', 'please sign the petition for the school roof'],
    ['fundraiser', 'please donate to our gofundme for a new boiler'],
    ['professional', 'my therapist said to rest'],
    ['misinformation', 'are antidepressants a scam?'],
    ['recovery', 'day 4 of my sourdough'],
  ])('not %s: "%s"', (kind, text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });

  it('does not call a present crisis recovery', () => {
    const kinds = kindsIn('2 years sober and I still want to kill myself');
    expect(kinds).toContain('distress');
    expect(kinds).not.toContain('recovery');
  });
});
