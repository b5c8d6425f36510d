import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { joinedText } from '../reading/joined-text';
import { outermost } from '../reading/outermost';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { facebook as selectors } from '../selectors/facebook';

const id = siteId('facebook');
const posts = anyOf(selectors.post);
const messages = anyOf(selectors.message);
const comments = anyOf(selectors.comment);
const elsewhere = anyOf(selectors.elsewhere);
const NO_WORDS = 'a, button, [role="button"], [role="textbox"], [contenteditable="true"]';
/** A group's page does not say in a machine-readable way whether it is open to all, so none is read. */
const PRIVATE: PrivatePaths = [
  { under: '/messages', audience: 'direct-messages' },
  { under: '/groups', audience: 'closed-group' },
];

/**
 * Facebook's web client. Classes change within weeks and names of days are scattered letters, so it goes by the words'
 * own marks. A post has no id that is always there: its address appears when the pointer is over it.
 */
export const facebook: SiteAdapter = {
  id,
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  candidates: posts,
  read: (element) => (isComment(element) ? readComment(element) : readPost(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function readPost(post: Element): Post | undefined {
  const { own, quoted } = partsOf(post);
  const [name, otherName] = findAll(post, selectors.author);
  if (!own || isQuote(post) || post.closest(elsewhere) || find(post, selectors.promoted)) return undefined;
  if (name && hrefs(name).some(isGroup)) return undefined;
  const link = find(
    post,
    selectors.permalink,
    (found) =>
      ownedBy(post, posts)(found) && !found.closest(messages) && (!otherName || precedes(found, otherName)),
  );
  return composePost({
    site: id,
    kind: 'post',
    author: name && (name.querySelector('a') ?? name).textContent?.trim(),
    permalink: addressOf(link),
    text: visibleText(own),
    quoted: quoted && visibleText(quoted),
    textElements: [own],
  });
}

/** A shared post stands below a second name, in an article of its own or not. */
function partsOf(post: Element): {
  readonly own?: Element | undefined;
  readonly quoted?: Element | undefined;
} {
  const [, otherName] = findAll(post, selectors.author);
  const all = outermost([...post.querySelectorAll(messages)]);
  const own = all.find(
    (message) => ownedBy(post, posts)(message) && (!otherName || precedes(message, otherName)),
  );
  return { own, quoted: all.find((message) => message !== own) };
}

/** Inside a post that has a name or words of its own. */
function isQuote(post: Element): boolean {
  const around = post.parentElement?.closest(posts);
  if (!around) return false;
  const owns = ownedBy(around, posts);
  return [selectors.author, selectors.message].some((role) => find(around, role, owns) !== undefined);
}

function isComment(element: Element): boolean {
  const owns = ownedBy(element, posts);
  return (
    element.matches(comments) && !find(element, selectors.message, owns) && linkOf(element) !== undefined
  );
}

/** The last is the time's; the first ones lead to the author and name the comment in another way. */
const linkOf = (comment: Element) => findAll(comment, selectors.commentLink, ownedBy(comment, posts)).at(-1);

function readComment(comment: Element): Post | undefined {
  const texts = bodiesOf(comment);
  const permalink = addressOf(linkOf(comment));
  if (!permalink || isGroup(permalink) || comment.closest(elsewhere)) return undefined;
  const { searchParams } = new URL(permalink);
  const names = [...comment.querySelectorAll('a[href]')].filter(ownedBy(comment, posts));
  return composePost({
    site: id,
    kind: 'comment',
    own: searchParams.get('reply_comment_id') ?? searchParams.get('comment_id') ?? undefined,
    author: names.map((name) => name.textContent?.trim()).find(Boolean),
    permalink,
    text: joinedText(texts),
    textElements: texts,
  });
}

function bodiesOf(comment: Element): readonly Element[] {
  const owns = ownedBy(comment, posts);
  return outermost(
    findAll(comment, selectors.commentText, (text) => owns(text) && !text.parentElement?.closest(NO_WORDS)),
  );
}

/** Without what follows a person across pages. */
function addressOf(link: Element | undefined): string | undefined {
  const address = link && httpsUrl(link.getAttribute('href'), link.baseURI);
  if (!address) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('__')) url.searchParams.delete(name);
  return url.href;
}

const hrefs = (name: Element) =>
  [...name.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
const isGroup = (href: string) => /^(?:https:\/\/[^/]+)?\/groups\//.test(href);

/** After the whole of the words: what holds their lines is drawn anew when they are expanded. */
function cardSlot(element: Element): CardSlot | undefined {
  const { own } = isComment(element) ? { own: bodiesOf(element).at(-1) } : partsOf(element);
  return own && slotAfter(own.closest('span[dir]') ?? own, element);
}
