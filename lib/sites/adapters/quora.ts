import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll } from '../reading/find';
import { outermost } from '../reading/outermost';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { quora as selectors } from '../selectors/quora';

const id = siteId('quora');
const question = anyOf(selectors.question);
const story = anyOf(selectors.story);
const candidates = [question, anyOf(selectors.answer), story].join(', ');
const promoted = anyOf(selectors.promoted);
const more = anyOf(selectors.more);
const click = anyOf(selectors.click);
const inText = anyOf(selectors.text);
const PRIVATE: PrivatePaths = [{ under: '/messages', audience: 'direct-messages' }];
const ANSWER_PATH = /\/answer\/[^/]+$/;
const STORY_PATH = /^\/profile\/[^/]+\/.+/;
const LANGUAGES = ['es', 'fr', 'de', 'it', 'pt', 'jp', 'id', 'nl', 'pl', 'hi', 'ar', 'he'] as const;

/**
 * Quora: questions, answers and what Spaces post to the feed. A question is its own post; above an answer in the feed it is what the answer
 * quotes. Comments under answers have no element of their own that could be named, so they are not read.
 */
export const quora: SiteAdapter = {
  id,
  name: 'Quora',
  matches: [
    'https://www.quora.com/*',
    ...LANGUAGES.map((language) => `https://${language}.quora.com/*` as const),
  ],
  candidates,
  read: (element) => (element.matches(question) ? readQuestion(element) : readAnswer(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function readQuestion(element: Element): Post | undefined {
  const title = find(element, selectors.title);
  if (!title) return undefined;
  const { origin, pathname } = pageOf(element);
  const [, slug] = pathname.replace(/^\/unanswered(?=\/)/, '').split('/');
  return composePost({
    site: id,
    kind: 'post',
    own: slug || undefined,
    permalink: slug ? httpsUrl(`/${slug}`, origin) : undefined,
    text: visibleText(title),
    textElements: [title],
  });
}

function readAnswer(element: Element): Post | undefined {
  if (element.closest(promoted) || element.querySelector(promoted)) return undefined;
  const texts = textsOf(element);
  const owns = ownedBy(element, candidates);
  const title = find(element, selectors.title, owns);
  const address = addressOf(element);
  if (texts.length === 0) return undefined;
  return composePost({
    site: id,
    kind: element.matches(story) || title ? 'post' : 'comment',
    own: address && new URL(address).pathname.slice(1),
    author: find(
      element,
      selectors.author,
      (link) => owns(link) && wordsOf(link) !== '',
    )?.textContent?.trim(),
    permalink: address,
    text: texts.map(wordsOf).join('\n').trim(),
    quoted: title && visibleText(title),
    textElements: texts,
  });
}

function wordsOf(text: Element): string {
  return visibleText(text, { skip: (inner) => inner.matches(more) });
}

/** Blocks nest: the outermost are read. */
function textsOf(element: Element): readonly Element[] {
  return outermost(findAll(element, selectors.text, ownedBy(element, candidates)));
}

/** The answer's own address; a story's is below its author's. Links in the text lead to others. */
function addressOf(element: Element): string | undefined {
  const owns = ownedBy(element, candidates);
  for (const link of findAll(
    element,
    selectors.permalink,
    (found) => owns(found) && !found.closest(inText),
  )) {
    const url = httpsUrl(link.getAttribute('href'), link.baseURI);
    const path = url && new URL(url).pathname;
    if (path && (ANSWER_PATH.test(path) || STORY_PATH.test(path))) return url;
  }
  return undefined;
}

/** Below what a click unfolds; under a question at the end of its head. */
function cardSlot(element: Element): CardSlot | undefined {
  if (element.matches(question)) return { parent: element, after: null };
  const text = textsOf(element).at(-1);
  const wrapper = text?.closest(click);
  const above = wrapper && wrapper !== element && element.contains(wrapper) ? wrapper : text;
  return above?.parentElement ? { parent: above.parentElement, after: above } : undefined;
}
