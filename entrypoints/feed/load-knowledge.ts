import type { Knowledge } from '../../lib/analysis';
import { ask } from '../../lib/messaging/client';

/**
 * What is needed to judge posts in the languages that this person reads: the browser's, Solace's own, and English. The background
 * holds it, so that a page pays only for those. The answer is our own data, bundled and checked with this build.
 */
export async function loadKnowledge(own: string): Promise<readonly Knowledge[]> {
  const read = [...navigator.languages, own, 'en'].map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '');
  const languages = [...new Set(read)].filter((tag) => /^[a-z]{2,3}$/.test(tag));
  return ((await ask({ type: 'knowledge', languages })) ?? []) as readonly Knowledge[];
}
