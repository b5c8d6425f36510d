import type { Knowledge } from '../../lib/analysis';
import { ask } from '../../lib/messaging/client';

/** As many as one request may name; a browser can list any number. */
const MOST_LANGUAGES = 20;

/**
 * What is needed to judge posts in the languages that this person reads: the browser's, Solace's own, and English. The background
 * holds it, so that a page pays only for those. The answer is our own data, bundled and checked with this build; `undefined` when
 * the background does not answer.
 */
export async function loadKnowledge(own: string): Promise<readonly Knowledge[] | undefined> {
  const read = [own, 'en', ...navigator.languages].map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '');
  const known = [...new Set(read)].filter((tag) => /^[a-z]{2,3}$/.test(tag));
  const languages = known.slice(0, MOST_LANGUAGES);
  return (await ask({ type: 'knowledge', languages })) as readonly Knowledge[] | undefined;
}
