import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { joinedText } from '../reading/joined-text';
import { outermost } from '../reading/outermost';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { threads as selectors } from '../selectors/threads';

const id = siteId('threads');
const posts = anyOf(selectors.post);
const POST_PATH = /^\/@([\w.]+)\/post\/([\w-]+)/;
/** Links that show a name, a time or another page are not the author's words; those inside the words are. */
const NO_WORDS = 'a, button, [role="button"], time';
const PRIVATE = pathsOf('direct-messages', '/messages', '/direct');

/** Threads. Everything is a span there: the words are those below the line of the author's name and the time. */
export const threads: SiteAdapter = {
  id,
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  candidates: posts,
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  const link = linkOf(post);
  const [, name, code] = pathOf(link) ?? [];
  if (!name || !code || post.parentElement?.closest(posts)) return undefined;
  const texts = wordsOf(post);
  const quote = post.querySelector(posts);
  const open = POST_PATH.exec(pageOf(post).pathname)?.[2];
  return composePost({
    site: id,
    kind: open !== undefined && open !== code ? 'comment' : 'post',
    own: code,
    author: `@${name}`,
    permalink: httpsUrl(`/@${name}/post/${code}`, post.baseURI),
    text: joinedText(texts, { keepsNewlines: true, skip: isCount }),
    quoted: quote ? joinedText(wordsOf(quote), { keepsNewlines: true, skip: isCount }) : undefined,
    textElements: texts,
  });
}

const linkOf = (post: Element) => find(post, selectors.permalink, ownedBy(post, posts));

function pathOf(link: Element | undefined): RegExpExecArray | null {
  return POST_PATH.exec(link?.getAttribute('href') ?? '');
}

function wordsOf(post: Element): readonly Element[] {
  const owns = ownedBy(post, posts);
  const line = nameLine(post);
  const texts = findAll(
    post,
    selectors.text,
    (text) => owns(text) && !line?.contains(text) && !text.closest(NO_WORDS),
  );
  return outermost(texts);
}

/** What holds the name and the time, and badges whose words are translated. */
function nameLine(post: Element): Element | undefined {
  const time = linkOf(post);
  const name =
    time && findAll(post, selectors.author, (link) => link !== time && precedes(link, time)).at(-1);
  for (let up = name?.parentElement; up && up !== post; up = up.parentElement) {
    if (time && up.contains(time)) return up;
  }
  return undefined;
}

/** `2/3` on the parts of a long thread. */
const isCount = (element: Element) =>
  element.tagName === 'DIV' && /^\s*\d+\s*\/\s*\d+\s*$/.test(element.textContent ?? '');

function cardSlot(post: Element): CardSlot | undefined {
  const text = wordsOf(post).at(-1);
  return text && slotAfter(text, post);
}
