import { evidenceOf, isQuoted, type Reading } from '../context';
import type { PlainSignal } from '../signal';

/** Words that push somebody towards self-harm or praise it. Reporting or condemning them is not harm. */
export function harm(reading: Reading): PlainSignal[] {
  if (reading.has('counter-speech') || reading.has('advocacy')) return [];
  const hits = reading.of('harm', 'harm-praise').filter((hit) => !isQuoted(reading, hit));
  return hits.length === 0 ? [] : [{ kind: 'harm', evidence: hits.map((hit) => evidenceOf(reading, hit)) }];
}
