import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { tumblr as selectors } from '../selectors/tumblr';

const id = siteId('tumblr');
const posts = anyOf(selectors.post);
const blocks = anyOf(selectors.block);
const aside = anyOf(selectors.aside);
const PRIVATE: PrivatePaths = [
  { under: '/messaging', audience: 'direct-messages' },
  { under: '/inbox', audience: 'direct-messages' },
  { under: '/communities', audience: 'closed-group' },
];

/**
 * Tumblr's dashboard and blogs within it; blogs on addresses of their own have themes of their own. A reblog carries the trail of
 * those before it: only what stands under this blog's own name, and its tags, is its own. Communities may be open or closed and
 * their pages do not say which, so all are left alone. A question that somebody asks without a name cannot be told from the answer.
 */
export const tumblr: SiteAdapter = {
  id,
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  candidates: posts,
  observedAttributes: ['data-id'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  const own = post.getAttribute('data-id');
  const header = find(post, selectors.header, ownedBy(post, posts));
  if (!own || !header || !find(post, selectors.footer, ownedBy(post, posts))) return undefined;
  const author = nameIn(header);
  const { said, repeated } = partsOf(post, header, author);
  const tags = findAll(post, selectors.tag, (tag) => ownedBy(post, posts)(tag) && !tag.closest(blocks));
  return composePost({
    site: id,
    kind: 'post',
    own,
    author,
    permalink: author && `https://www.tumblr.com/${author}/${own}`,
    text: [...said.map((block) => visibleText(block)), tags.map((tag) => visibleText(tag)).join(' ')]
      .filter(Boolean)
      .join('\n'),
    quoted: repeated
      .map((block) => visibleText(block))
      .join('\n')
      .trim(),
    textElements: [...said, ...tags],
  });
}

function nameIn(root: Element): string | undefined {
  return find(root, selectors.author)?.textContent?.trim() || undefined;
}

/** Each block of text belongs to the name above it; above the first, to the post's header. Only the last name can be the blog's own. */
function partsOf(post: Element, header: Element, author: string | undefined) {
  const text = findAll(post, selectors.block, (block) => ownedBy(post, posts)(block) && isText(block));
  const names = findAll(
    post,
    selectors.author,
    (name) => ownedBy(post, posts)(name) && !header.contains(name),
  );
  const nameOf = (block: Element) => names.findLast((name) => precedes(name, block));
  const last = text.map(nameOf).at(-1);
  const isOwn = last ? last.textContent?.trim() === author : !isReblog(header, author);
  const said = text.filter((block) => isOwn && nameOf(block) === last && block.tagName !== 'BLOCKQUOTE');
  return { said, repeated: text.filter((block) => !said.includes(block)) };
}

/** Names of blogs that are gone are no links, so words with no name above them are the blog's own only in its own posts. */
function isReblog(header: Element, author: string | undefined): boolean {
  return [...header.querySelectorAll('a[href]')].some((link) => {
    const name = link.textContent?.trim();
    return name && name !== author && link.getAttribute('href')?.includes(name);
  });
}

function isText(block: Element): boolean {
  return !block.closest(aside) && !block.parentElement?.closest(blocks);
}

/** Between tags and buttons, within the article whose height the page measures. */
function cardSlot(post: Element): CardSlot | undefined {
  const article = find(post, selectors.article, ownedBy(post, posts));
  const footer = find(post, selectors.footer, ownedBy(post, posts));
  const above = [...(article?.children ?? [])].find(
    (child) => footer && child.contains(footer),
  )?.previousElementSibling;
  return article && above ? { parent: article, after: above } : undefined;
}
