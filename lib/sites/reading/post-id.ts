import { type PostId, type SiteId, textHash } from '../../post';

/** The one place where a name becomes a site's id. */
export const siteId = (name: string): SiteId => name as SiteId;

/** `x:1790` where the site has an id of its own, else a hash of author and text. */
export function postId(
  site: SiteId,
  own: string | undefined,
  author: string | undefined,
  text: string,
): PostId {
  return (own ? `${site}:${own}` : `${site}:#${textHash(`${author ?? ''}\n${text}`)}`) as PostId;
}
