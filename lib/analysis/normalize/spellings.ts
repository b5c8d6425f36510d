/** Cyrillic and Greek letters that pass for Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ь: 'b',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɡ: 'g',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const;
const HAS_LATIN = /[a-z]/;
const FOREIGN = /[^\x20-\x7e]/;
const LEETED = /[0134578@$!|+]/;
const TRIPLE = /(.)\1{2,}/g;
const LONGEST_WORD = 32;

/** Every reading of `*` as one vowel; a word with more than two stars is not read. */
function unstar(word: string): string[] {
  const stars = word.split('*').length - 1;
  if (stars === 0 || stars > 2) return stars === 0 ? [word] : [];
  return VOWELS.flatMap((vowel) => unstar(word.replace('*', vowel)));
}

/**
 * The plain spellings that a disguised or stretched word may stand for, best first: look-alike letters, leet,
 * starred vowels, stretched letters (`dieee`). Empty for an ordinary word, so the caller pays only for odd ones.
 */
export function spellings(word: string): string[] {
  if (word.length < 2 || word.length > LONGEST_WORD || !HAS_LATIN.test(word)) return [];
  let plain = word;
  if (FOREIGN.test(plain)) plain = plain.replace(/[^\x20-\x7e]/gu, (letter) => LOOK_ALIKE[letter] ?? letter);
  if (LEETED.test(plain)) plain = plain.replace(/[0134578@$!|+]/g, (sign) => LEET[sign] ?? sign);
  const twice = plain.replace(TRIPLE, '$1$1');
  const stretched = twice !== plain;
  const found = twice.includes('*') ? unstar(twice) : [twice];
  if (LEETED.test(word) && word.includes('1')) found.push(word.replace(/1/g, 'l'));
  if (stretched) found.push(plain.replace(TRIPLE, '$1'), twice.replace(/(.)\1/g, '$1'));
  return found.filter((spelling) => spelling !== word);
}
