/** A method, a dose or a number of a body: what none of our texts may hold. Units only count beside a figure. */
const HARMFUL =
  /\d\s?(kg|kilos?|pounds?|lbs?|stone|calories|kcal|mg|ml|grams?|pills?|tablets?)\b|\b(bmi|calories|noose|razor|ligature|overdos(?:e|ed|ing) on)\b/i;
/** What blames, labels or orders. */
const UNKIND =
  /\b(commit(?:s|ted|ting)? suicide|addicts?|alcoholics(?! anonymous)|junkie|schizophrenics?|psychotics?|borderlines|suffers? from|victims?|crazy|insane|calm down|snap out|man up|attention seeker|you are (?:ill|sick|depressed|suicidal)|you have (?:depression|anxiety|adhd|autism|ocd))\b/i;

/** The lines that name what could harm or hurt a reader. */
export function harshLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => HARMFUL.test(line) || UNKIND.test(line));
}

/** The words of each sentence of a text. */
export function sentenceLengths(text: string): readonly number[] {
  return text
    .split(/(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
}
