/** Characters that carry no sound: zero-width, joiners, bidirectional marks, variation selectors, soft hyphen. */
const SILENT = /^[\p{Default_Ignorable_Code_Point}\u061c]$/u;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\uff07]/u;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u201e\uff02]/u;
const DASHES = /[\u2012-\u2015\u2212]/u;

function compute(character: string): string {
  if (SILENT.test(character)) return '';
  if (APOSTROPHES.test(character)) return "'";
  if (QUOTES.test(character)) return '"';
  if (DASHES.test(character)) return '\u2014';
  if (character.length === 1 && character >= '\ud800' && character <= '\udfff') return '\ufffd';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const known = new Map<string, string>();
const KEPT = 4096;

/**
 * One code point as the judgement reads it: NFKC-compatible base letters in lower case without marks, straight
 * apostrophes and quotes, nothing for what is invisible. A lone surrogate becomes U+FFFD.
 */
export function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = compute(character);
    if (known.size < KEPT) known.set(character, folded);
  }
  return folded;
}
