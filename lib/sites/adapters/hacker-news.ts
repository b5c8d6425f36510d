import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { splitQuotedLines } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { hackerNews as selectors } from '../selectors/hacker-news';

const id = siteId('hacker-news');
const storyTable = anyOf(selectors.storyTable);

/** Hacker News: static tables. A story is its title, and its text where it has one. */
export const hackerNews: SiteAdapter = {
  id,
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  candidates: anyOf(selectors.post),
  read: (row) => (find(row, selectors.text) ? readComment(row) : readStory(row)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, []),
};

function readComment(row: Element): Post | undefined {
  const body = find(row, selectors.text);
  if (!body) return undefined;
  return composePost({
    ...identity(row),
    kind: 'comment',
    author: find(row, selectors.author)?.textContent?.trim(),
    ...splitQuotedLines(visibleText(body, { skip: isReplyLink })),
    textElements: [body],
  });
}

function readStory(row: Element): Post | undefined {
  const title = find(row, selectors.title);
  if (!title) return undefined;
  const body = storyText(row);
  const textElements = body ? [title, body] : [title];
  const below = row.nextElementSibling;
  const { text, quoted } = splitQuotedLines(
    textElements
      .map((element) => visibleText(element))
      .join('\n')
      .trim(),
  );
  return composePost({
    ...identity(row),
    kind: 'post',
    author: below ? find(below, selectors.author)?.textContent?.trim() : undefined,
    text,
    quoted,
    textElements,
  });
}

function identity(row: Element) {
  const own = row.id || undefined;
  return { site: id, own, permalink: own && httpsUrl(`item?id=${own}`, 'https://news.ycombinator.com/') };
}

/** Older pages keep the reply link inside the text. */
const isReplyLink = (element: Element) => element.classList.contains('reply');

function storyText(row: Element): Element | undefined {
  const table = row.closest(storyTable);
  return table ? find(table, selectors.storyText) : undefined;
}

function cardSlot(row: Element): CardSlot | undefined {
  const comment = find(row, selectors.comment);
  const body = find(row, selectors.body);
  if (comment && body?.contains(comment)) return { parent: comment.parentElement ?? body, after: comment };
  const text = storyText(row) ?? find(row, selectors.titleLine);
  return text?.parentElement ? { parent: text.parentElement, after: text } : undefined;
}
