import type { SiteAdapter } from '../adapter';
import { audienceByAddress } from '../reading/audience';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { pleroma as selectors } from '../selectors/pleroma';

const id = siteId('pleroma');
const page = anyOf(selectors.page);
const NOTICE_PATH = /\/notice\/(\w+)/;
const PRIVATE_PATH = /^\/(?:users\/[^/]+\/)?(?:dms|chats)(?:\/|$)/;

/** The web client of Pleroma and Akkoma, on any instance. */
export const pleroma: SiteAdapter = {
  id,
  name: 'Pleroma',
  matches: [],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    own: (_, path) => NOTICE_PATH.exec(path)?.[1],
    author: (post, _, owns) => find(post, selectors.author, owns)?.textContent?.trim(),
    around: '.StatusBody',
  }),
  composer: anyOf(selectors.composer),
  audience: (url) => (PRIVATE_PATH.test(url.pathname) ? 'direct-messages' : audienceByAddress(url, [])),
};
