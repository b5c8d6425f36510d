import type { Post } from '../../lib/post';
import { isFactChecker, isTrustedSource } from '../../lib/resources/at-hand';

/** Addresses as they are written out: sites shorten their links (`t.co`), and the text then says where they lead. */
const WRITTEN = /(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi;

/**
 * Whether a post links to a source that people trust, or to a fact-checker. A link whose address stands neither in the post nor in its text, as in
 * a preview picture, is not seen.
 */
export function citesTrustedSource({ links, text }: Pick<Post, 'links' | 'text'>): boolean {
  const written = (text.match(WRITTEN) ?? []).map((host) => `https://${host}/`);
  return [...links, ...written].some((link) => URL.canParse(link) && isTrusted(new URL(link)));
}

function isTrusted(url: URL): boolean {
  return isTrustedSource(url) !== undefined || isFactChecker(url);
}
