import type { Audience } from '../adapter';
import { pageOf } from './address';
import { audienceByAddress, type PrivatePaths } from './audience';
import { isPeerSupportName } from './peer-support';

const PRIVATE: PrivatePaths = [
  { under: '/inbox', audience: 'direct-messages' },
  { under: '/notifications', audience: 'direct-messages' },
  { under: '/create_private_message', audience: 'direct-messages' },
  { under: '/reports', audience: 'closed-group' },
  { under: '/registration_applications', audience: 'closed-group' },
];
const COMMUNITY_PATH = /\/c\/([^/@]+)/;
const COMMUNITY_LINK = 'a[href^="/"][href*="/c/"]';
const OPEN_PATH = /^\/(?:post|comment)\//;
/** The post that a page of comments is about, on Lemmy's own client and on Photon. */
const OPEN_POST = '.post-listing, article.group\\/post';
/** The words people wrote, where they may link to any community. */
const TEXT = '.md-div, [dir="auto"], .collapse-md-margins';

/** What kind of room a page of Lemmy is by its address, which names a community but on the pages of posts. */
export function lemmyAudience(url: URL): Audience {
  const audience = audienceByAddress(url, PRIVATE);
  return audience === 'public' && isSupport(url.pathname) ? 'peer-support' : audience;
}

/** Whether a post says that it belongs to a community of peer support, or a comment stands under one that does. */
export function isOfSupport(post: Element, owns: (element: Element) => boolean): boolean {
  const own = communityIn(post, owns);
  if (own || !OPEN_PATH.test(pageOf(post).pathname)) return isSupport(own);
  const open = post.ownerDocument.querySelector(OPEN_POST);
  return open !== null && isSupport(communityIn(open, () => true));
}

function communityIn(post: Element, owns: (element: Element) => boolean): string | null | undefined {
  const links = [...post.querySelectorAll(COMMUNITY_LINK)];
  return links.find((link) => owns(link) && !link.closest(TEXT))?.getAttribute('href');
}

function isSupport(path: string | null | undefined): boolean {
  const name = COMMUNITY_PATH.exec(path ?? '')?.[1];
  return name !== undefined && isPeerSupportName(name);
}
