import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analysis';
import { lexiconsOf } from '../../../lib/analysis/lexicons';

/** The rules by themselves, without heads. */
const analyze = createAnalyzer([{ language: 'en', lexicons: lexiconsOf('en') }]);

function distressIn(text: string): string {
  const found = analyze({ text }).find((signal) => signal.kind === 'distress');
  return found ? `${found.level} ${found.perspective}` : 'none';
}

describe('distress', () => {
  it.each([
    ['a wish to be dead', 'I wish I was dead', 'crisis self'],
    ['a wish not to wake', 'I want to go to sleep and never wake up', 'crisis self'],
    ['ideation in disguise', 'thinking about su1c1de every night, I mean it', 'crisis self'],
    ['a burden', 'they would all be better off without me', 'crisis self'],
    ['a goodbye', 'You will not see me again after this. Thank you for everything', 'crisis self'],
    ['a plan', 'I have set the date and written my note', 'crisis self'],
    ['an urge to self-harm', 'the urges are so bad again tonight', 'moderate self'],
    ['worthlessness', 'I hate myself so much', 'moderate self'],
    ['a panic attack', 'my third panic attack this week', 'moderate self'],
    ['a disclosure of abuse', 'my husband hits me', 'moderate self'],
    ['loneliness', 'feeling so lonely tonight', 'low self'],
    ['stress', 'I am so stressed about exams', 'low self'],
    ['worry about a friend', 'my friend says she wants to die, what do I do', 'crisis other'],
    ['worry about a brother', "my brother won't stop hurting himself", 'moderate other'],
  ])('hears %s', (_, text, heard) => {
    expect(distressIn(text)).toBe(heard);
  });

  it.each([
    ['laughter', 'I want to die 💀 lmao'],
    ['a trivial cause', 'this homework makes me want to die'],
    ['a figure of speech', 'these shoes are killing me'],
    ['another figure', 'kill me now, the queue is endless'],
    ['negation', 'I am not suicidal, thanks for asking'],
    ['the past', 'Ten years ago I was suicidal'],
    ['lyrics', '🎵 and I want to die 🎵'],
    ['a report', 'He killed himself in 1961, the coroner said'],
    ['kilometres', 'ran 10 kms before breakfast'],
    ['a command in a quote', 'someone told my sister to kill herself'],
    ['where one lives', "I don't want to live with my parents"],
    ['an ordinary day', 'Made soup, walked the dog, watched the match.'],
    ['nothing', ''],
  ])('stays silent at %s', (_, text) => {
    expect(distressIn(text)).toBe('none');
  });

  it.each([
    ['suicide', 'I want to kill myself'],
    ['self-harm', 'I cut myself again'],
    ['eating-disorder', 'I am scared of food and I purged again'],
    ['substance', 'I relapsed last night'],
    ['abuse', 'my dad beats me'],
    ['bullying', 'they call me names and everyone at school hates me'],
    ['perinatal', "I don't feel anything for my baby"],
  ])('names the topic %s', (topic, text) => {
    expect(analyze({ text })).toContainEqual(expect.objectContaining({ kind: 'distress', topic }));
  });

  it('says when it may happen now', () => {
    expect(analyze({ text: "I'm not safe by myself tonight" })).toContainEqual(
      expect.objectContaining({ kind: 'distress', imminent: true }),
    );
    expect(analyze({ text: 'I wish I was dead' })).toContainEqual(
      expect.objectContaining({ kind: 'distress', imminent: false }),
    );
  });

  it('never reads the quoted post', () => {
    expect(analyze({ text: 'same here, friend', quoted: 'I want to kill myself' })).toEqual([]);
  });
});
