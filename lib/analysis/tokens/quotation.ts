/** Stretches between quotation marks, as [start, end) pairs in the normalised text, in order. */
export type Stretches = readonly (readonly [number, number])[];

/** Longest quotation that is looked for; an opening mark without a near partner opens nothing. */
const LONGEST = 600;
const SINGLE = /(?:^|[\s(])'(?=\S)/g;
const CLOSING = /[\S]'(?=$|[\s.,;:!?)])/g;

/** Finds double-quoted stretches, and single-quoted ones where the marks stand outside words. */
export function quotations(text: string): Stretches {
  const found: [number, number][] = [];
  for (let open = text.indexOf('"'); open >= 0; ) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    if (close - open > LONGEST || text.slice(open, close).includes('\n\n')) {
      open = close;
      continue;
    }
    found.push([open, close]);
    open = text.indexOf('"', close + 1);
  }
  if (text.includes("'")) found.push(...singleQuoted(text));
  return found.sort((a, b) => a[0] - b[0]);
}

function singleQuoted(text: string): [number, number][] {
  const found: [number, number][] = [];
  SINGLE.lastIndex = 0;
  for (let opening = SINGLE.exec(text); opening; opening = SINGLE.exec(text)) {
    const open = opening.index + opening[0].length - 1;
    CLOSING.lastIndex = open + 1;
    const closing = CLOSING.exec(text.length > open + LONGEST ? text.slice(0, open + LONGEST) : text);
    if (!closing) continue;
    found.push([open, closing.index + 1]);
    SINGLE.lastIndex = closing.index + 2;
  }
  return found;
}
