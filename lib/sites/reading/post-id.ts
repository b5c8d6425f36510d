import { type PostId, type SiteId, textHash } from '../../post';

/** The one place where a name becomes a site's id. */
export const siteId = (name: string): SiteId => name as SiteId;

/** Enough of a text to tell it from others, and less than any site shows before it cuts. */
const BEGINNING = 120;

/** `x:1790` where the site has an id of its own, else a hash of author and the text's beginning: a cut post that is expanded stays the same. */
export function postId(
  site: SiteId,
  own: string | undefined,
  author: string | undefined,
  text: string,
): PostId {
  return (
    own ? `${site}:${own}` : `${site}:#${textHash(`${author ?? ''}\n${text.slice(0, BEGINNING)}`)}`
  ) as PostId;
}
