import type { SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { bySelectors } from '../reading/by-selectors';
import { anyOf } from '../reading/find';
import { siteId } from '../reading/post-id';
import { elk as selectors } from '../selectors/elk';

const id = siteId('elk');
const page = anyOf(selectors.page);
const STATUS_PATH = /\/@([^/]+)\/(\d+)/;

/** Elk, a web client of Mastodon. Its addresses name the server that the post was fetched from. */
export const elk: SiteAdapter = {
  id,
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    path: (post) =>
      post.getAttribute('aria-roledescription') === 'status-details' ? pageOf(post).pathname : undefined,
    own: (post, path) => post.id.replace(/^status-/, '') || STATUS_PATH.exec(path)?.[2],
    author: (_, path) => {
      const name = STATUS_PATH.exec(path)?.[1];
      return name && `@${name}`;
    },
    around: '.status-body',
  }),
  composer: anyOf(selectors.composer),
  observedAttributes: ['id'],
  audience: (url) => audienceByAddress(url, [{ under: '/conversations', audience: 'direct-messages' }]),
};
