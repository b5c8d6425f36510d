/** A raw piece of normalised text: a word with its place, or a mark that ends something. */
export interface Raw {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stood between the piece before and this one. */
  readonly edge: 'none' | 'clause' | 'sentence';
  readonly question: boolean;
}

const WORD =
  /https?:\/\/\S+|@[\w.]+|[\p{L}\p{N}]+(?:['@$!|*+][\p{L}\p{N}*]+|[*]+)*|\p{Extended_Pictographic}|[\u266a-\u266f]/gu;
const SENTENCE = /[!?\n;]|(?<!\.)\.(?=[\s"')])/;
const CLAUSE = /[,()\u2014:/]|\.\.|\s-+\s/;

/** Cuts normalised text into words and emoji; links and @names become one piece that no phrase knows. */
export function split(text: string): Raw[] {
  const pieces: Raw[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const between = start > before ? text.slice(before, start) : '';
    const bare = between === ' ' || between === '';
    pieces.push({
      word: match[0],
      start,
      end: start + match[0].length,
      edge: bare ? 'none' : SENTENCE.test(between) ? 'sentence' : CLAUSE.test(between) ? 'clause' : 'none',
      question: !bare && between.includes('?'),
    });
    before = start + match[0].length;
  }
  return pieces;
}
