import type { SiteAdapter } from '../adapter';
import { audienceByAddress } from '../reading/audience';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { phanpy as selectors } from '../selectors/phanpy';

const id = siteId('phanpy');
const page = anyOf(selectors.page);
const STATUS_PATH = /\/s\/(\w+)/;

/** Phanpy, a web client of Mastodon. In a timeline a whole post is one link, so the card stands after that. */
export const phanpy: SiteAdapter = {
  id,
  name: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    own: (post, path) => post.getAttribute('data-state-post-id') ?? STATUS_PATH.exec(path)?.[1],
    author: (post, _, owns) => find(post, selectors.author, owns)?.getAttribute('title') ?? undefined,
    around: '.status-link',
  }),
  composer: anyOf(selectors.composer),
  observedAttributes: ['data-state-post-id'],
  audience: (url) => audienceByAddress(url, []),
};
