import type { Post, SiteId } from '../../post';
import { linksIn } from './address';
import { hashtagsIn } from './hashtags';
import { languageOf } from './language';
import { postId } from './post-id';

/** What an adapter found on an element, before the absent parts are left out. */
export interface Found {
  readonly site: SiteId;
  readonly kind: Post['kind'];
  /** The site's own id of the post, without the site's name. */
  readonly own?: string | undefined;
  readonly author?: string | undefined;
  readonly permalink?: string | undefined;
  readonly text: string;
  readonly quoted?: string | undefined;
  /** The elements that hold the text: for its language and its links. */
  readonly textElements: readonly Element[];
}

/**
 * A post, or `undefined` where there is nothing to know it by. A post that the site names is one even when its text holds a
 * picture alone; it says nothing, so nothing is shown on it.
 */
export function composePost(found: Found): Post | undefined {
  if (found.text === '' && !found.own) return undefined;
  const first = found.textElements[0];
  const lang = first && languageOf(first);
  return {
    id: postId(found.site, found.own, found.author, found.text),
    site: found.site,
    kind: found.kind,
    ...(found.author ? { author: found.author } : {}),
    ...(found.permalink ? { permalink: found.permalink } : {}),
    text: found.text,
    ...(lang ? { lang } : {}),
    ...(found.quoted ? { quoted: found.quoted } : {}),
    links: found.textElements.length === 1 && first ? linksIn(first) : found.textElements.flatMap(linksIn),
    hashtags: hashtagsIn(found.text),
  };
}
