import type { SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { isOfSupport, lemmyAudience } from '../reading/lemmy-rooms';
import { siteId } from '../reading/post-id';
import { lemmy as selectors } from '../selectors/lemmy';

const id = siteId('lemmy');
const page = anyOf(selectors.page);
const POST_PATH = /^\/post\/\d+/;
const PERSON_PATH = /\/u\/([^/?#]+)/;

/** Lemmy's own web client on any instance. Replies stand beside the comment they answer, not inside it. */
export const lemmy: SiteAdapter = {
  id,
  name: 'Lemmy',
  matches: [
    'https://lemmy.world/*',
    'https://lemmy.ml/*',
    'https://lemmy.ca/*',
    'https://lemmy.zip/*',
    'https://lemmy.dbzer0.com/*',
    'https://lemmy.blahaj.zone/*',
    'https://beehaw.org/*',
    'https://sh.itjust.works/*',
    'https://programming.dev/*',
    'https://feddit.org/*',
    'https://feddit.uk/*',
    'https://feddit.it/*',
    'https://sopuli.xyz/*',
    'https://slrpnk.net/*',
    'https://jlai.lu/*',
    'https://aussie.zone/*',
  ],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    path: pathOf,
    own: (_, path) => path.slice(1) || undefined,
    author: (post, _, owns) => {
      const person = find(post, selectors.author, owns)?.getAttribute('href');
      const name = PERSON_PATH.exec(person ?? '')?.[1];
      return name && `@${name}`;
    },
    isLeftAlone: isOfSupport,
    around: '#postContent, .comment-content',
  }),
  composer: anyOf(selectors.composer),
  audience: lemmyAudience,
};

/** `/comment/7`, `/post/7`: from the element's id, the page where the post is open, or the link to its comments. */
function pathOf(post: Element): string | undefined {
  const [, kind, number] = /^(comment|post-listing)-(\d+)$/.exec(post.id) ?? [];
  if (number) return kind === 'comment' ? `/comment/${number}` : `/post/${number}`;
  const open = POST_PATH.exec(pageOf(post).pathname)?.[0];
  if (open) return open;
  const link = find(post, selectors.permalink)?.getAttribute('href');
  return POST_PATH.exec(link ?? '')?.[0];
}
