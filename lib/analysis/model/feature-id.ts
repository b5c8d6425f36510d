/** Features are known by a hash of this many bits; two that share one share its weight. */
export const FEATURE_BITS = 18;
const MASK = (1 << FEATURE_BITS) - 1;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const PAIR = 0x5bd1e995;

/** Goes on hashing: `hash` so far, then the UTF-16 units of `text` from `start` to `end`. */
export function hashOn(hash: number, text: string, start = 0, end = text.length): number {
  let next = hash;
  for (let i = start; i < end; i++) next = hashUnit(next, text.charCodeAt(i));
  return next;
}

/** Goes on hashing by one UTF-16 unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Begins a hash for one family of features, so that a word and a cue of the same name stay apart. */
export function beginHash(family: string): number {
  return hashOn(OFFSET, family);
}

/** The feature that a hash stands for. */
export function featureId(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 9) & MASK;
}

/** The feature of two neighbours, by their hashes. */
export function pairFeature(first: number, second: number): number {
  return featureId(Math.imul(first, 0x9e3779b1) + Math.imul(second ^ PAIR, PRIME));
}

/** The feature of a name: a cue that was found, a signal that the rules propose. */
export function namedFeature(name: string): number {
  return featureId(hashOn(beginHash('named '), name));
}
