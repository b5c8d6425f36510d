import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { isPeerSupport } from '../reading/peer-support';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { privateOnReddit } from '../reading/reddit-rooms';
import { visibleText } from '../reading/visible-text';
import { redditOld as selectors } from '../selectors/reddit-old';

const id = siteId('reddit-old');
const things = anyOf(selectors.post);
const page = anyOf(selectors.page);
const leftOut = anyOf({ ...selectors.promoted, any: [...selectors.promoted.any, ...selectors.deleted.any] });

/** Reddit's old pages, on their own host or wherever a person has kept them: `div.thing`, nested for replies. */
export const redditOld: SiteAdapter = {
  id,
  name: 'Reddit (old)',
  matches: ['https://old.reddit.com/*', 'https://np.reddit.com/*'],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: things,
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, privateOnReddit(url)),
};

function read(thing: Element): Post | undefined {
  const permalink = httpsUrl(thing.getAttribute('data-permalink'), 'https://www.reddit.com/');
  if (thing.matches(leftOut) || (permalink && isPeerSupport(new URL(permalink)))) return undefined;
  const textElements = textsOf(thing);
  const text = textElements.at(-1);
  return composePost({
    site: id,
    kind: thing.classList.contains('comment') ? 'comment' : 'post',
    own: thing.getAttribute('data-fullname') ?? undefined,
    author: thing.getAttribute('data-author') ?? undefined,
    permalink,
    text: textElements
      .map((element) => visibleText(element))
      .filter(Boolean)
      .join('\n'),
    quoted: text && quotedBlocks(text),
    textElements: textElements.filter((element) => !leadsTo(element, thing.getAttribute('data-permalink'))),
  });
}

/** The title of a post without a link of its own leads to the post itself. */
const leadsTo = (title: Element, path: string | null) => path !== null && title.getAttribute('href') === path;

function textsOf(thing: Element): readonly Element[] {
  const isLink = thing.classList.contains('link');
  const title = isLink ? find(thing, selectors.title, ownedBy(thing, '.thing')) : undefined;
  return [title, find(thing, selectors.text, ownedBy(thing, '.thing'))].filter(
    (element) => element !== undefined,
  );
}

function cardSlot(thing: Element): CardSlot | undefined {
  const text = find(thing, selectors.text, ownedBy(thing, '.thing'));
  const after = text?.closest('.usertext-body') ?? find(thing, selectors.tagline, ownedBy(thing, '.thing'));
  return after?.parentElement ? { parent: after.parentElement, after } : undefined;
}
