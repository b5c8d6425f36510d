import type { SiteAdapter } from '../adapter';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { isOfSupport, lemmyAudience } from '../reading/lemmy-rooms';
import { siteId } from '../reading/post-id';
import { photon as selectors } from '../selectors/photon';

const id = siteId('photon');
const page = anyOf(selectors.page);

/** Photon, a web client of Lemmy. Its lists are virtual, so the element of a post comes to carry another. */
export const photon: SiteAdapter = {
  id,
  name: 'Photon',
  matches: ['https://phtn.app/*', 'https://photon.lemmy.world/*', 'https://p.lemmy.world/*'],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    own: (post) => post.id && `${post.localName === 'li' ? 'comment' : 'post'}/${post.id}`,
    author: (post, _, owns) => {
      const path = find(post, selectors.author, owns)?.getAttribute('href');
      return path?.replace('/u/', '@');
    },
    isLeftAlone: isOfSupport,
    around: 'section',
  }),
  observedAttributes: ['id'],
  composer: anyOf(selectors.composer),
  audience: lemmyAudience,
};
