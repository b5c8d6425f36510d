import type { Audience } from '../adapter';
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
const OPEN_PATH = /^\/(?:post|comment)\//;
const COMMUNITY_LINK = 'a[href^="/c/"]';

/** What kind of room a page of Lemmy is: by its address, and an open post by the community it names. */
export function lemmyAudience(url: URL, document: Document): Audience {
  const audience = audienceByAddress(url, PRIVATE);
  if (audience !== 'public') return audience;
  const open = OPEN_PATH.test(url.pathname)
    ? document.querySelector(`.post-listing ${COMMUNITY_LINK}, article ${COMMUNITY_LINK}`)
    : null;
  return [url.pathname, open?.getAttribute('href')].some(isSupport) ? 'peer-support' : 'public';
}

/** Whether a post says that it belongs to a community of peer support. */
export function isOfSupport(post: Element, owns: (element: Element) => boolean): boolean {
  const link = [...post.querySelectorAll(COMMUNITY_LINK)].find(
    (element) => owns(element) && !element.closest('.md-div, [dir="auto"]'),
  );
  return isSupport(link?.getAttribute('href'));
}

function isSupport(path: string | null | undefined): boolean {
  const name = COMMUNITY_PATH.exec(path ?? '')?.[1];
  return name !== undefined && isPeerSupportName(name);
}
