import type { SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { isOfSupport, lemmyAudience } from '../reading/lemmy-rooms';
import { siteId } from '../reading/post-id';
import { voyager as selectors } from '../selectors/voyager';

const id = siteId('voyager');
const page = anyOf(selectors.page);
const COMMENT = /(?:^|\s)comment-(\d+)/;
const OPEN_POST = /^\/posts\/([^/]+)\/c\/[^/]+\/comments\/(\d+)/;

/** Voyager, a web client of Lemmy: the text of an open post, and comments. Its words are in the light DOM of Ionic's elements. */
export const voyager: SiteAdapter = {
  id,
  name: 'Voyager',
  matches: ['https://vger.app/*', 'https://m.lemmy.world/*'],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    own: (item) => {
      const comment = COMMENT.exec(item.className)?.[1];
      if (comment) return `comment/${comment}`;
      const post = OPEN_POST.exec(pageOf(item).pathname)?.[2];
      return post && `post/${post}`;
    },
    path: (item) => (COMMENT.test(item.className) ? undefined : OPEN_POST.exec(pageOf(item).pathname)?.[0]),
    author: (item, _, owns) => {
      const person = find(item, selectors.author, owns)?.getAttribute('href');
      const name = person?.split('/u/')[1];
      return name && `@${name}`;
    },
    isLeftAlone: isOfSupport,
  }),
  composer: anyOf(selectors.composer),
  audience: lemmyAudience,
};
