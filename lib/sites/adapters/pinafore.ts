import type { SiteAdapter } from '../adapter';
import { audienceByAddress } from '../reading/audience';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { pinafore as selectors } from '../selectors/pinafore';

const id = siteId('pinafore');
const page = anyOf(selectors.page);
const STATUS = /(?:^|\/)(\w+)$/;

/** Pinafore and what grew from it (Semaphore, Enafore), web clients of Mastodon. A post is a grid, so the card stands after it, in its cell. */
export const pinafore: SiteAdapter = {
  id,
  name: 'Pinafore',
  matches: ['https://semaphore.social/*', 'https://enafore.social/*'],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    own: (post, path) => STATUS.exec(path)?.[1] ?? STATUS.exec(post.id)?.[1],
    author: (post, _, owns) => find(post, selectors.author, owns)?.textContent?.trim(),
    around: 'article',
  }),
  composer: anyOf(selectors.composer),
  observedAttributes: ['id'],
  audience: (url) => audienceByAddress(url, [{ under: '/direct', audience: 'direct-messages' }]),
};
