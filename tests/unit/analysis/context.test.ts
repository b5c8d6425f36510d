import { describe, expect, it } from 'vitest';
import { isNegated, isPast, isQuoted, speakerOf } from '../../../lib/analysis/context';
import { readEnglish } from '../../support/reading';

/** The text's reading with its first hit of a wish to die. */
function wish(text: string) {
  const reading = readEnglish(text);
  const hit = reading.of('death-wish', 'self-harm').find(({ entry }) => entry.id !== 'en.suicidal-word');
  if (!hit) throw new Error(`no wish in "${text}"`);
  return { reading, hit };
}

describe('negation', () => {
  it.each([
    ['I have not been suicidal', true],
    ['I would never kill myself', true],
    ['no longer feeling suicidal', true],
    ['I do not want to be alive', false],
    ['not joking, I want to die', false],
    ['I have not slept and I want to die', false],
    ['I am not fine. I want to die', false],
    ["I can't stop wanting to die", false],
  ])('%s → %s', (text, negated) => {
    const { reading, hit } = wish(text);
    expect(isNegated(reading, hit)).toBe(negated);
  });
});

describe('time', () => {
  it.each([
    ['Ten years ago I felt suicidal', true],
    ['I used to hurt myself', true],
    ['In 2014 I was suicidal', true],
    ['I was suicidal years ago and now I am suicidal again', false],
    ['I feel suicidal', false],
    ['Feeling suicidal since last winter', false],
  ])('%s → past: %s', (text, past) => {
    const { reading, hit } = wish(text);
    expect(isPast(reading, hit)).toBe(past);
  });
});

describe('speaker', () => {
  it.each([
    ['I want to die', 'self'],
    ['wanna die', 'self'],
    ['my sister wants to die', 'other'],
    ['she says she wants to kill herself', 'other'],
    ['my brother knows that I want to die', 'self'],
    ['my best friend is going to end her life', 'other'],
    ['do you want to die', 'addressed'],
  ])('%s → %s', (text, speaker) => {
    const { reading, hit } = wish(text);
    expect(speakerOf(reading, hit)).toBe(speaker);
  });
});

describe('quotation', () => {
  it.each([
    ['she wrote "I want to die" on the wall', true],
    ['the song goes I want to die', true],
    ['I want to die', false],
  ])('%s → %s', (text, quoted) => {
    const { reading, hit } = wish(text);
    expect(isQuoted(reading, hit)).toBe(quoted);
  });
});
