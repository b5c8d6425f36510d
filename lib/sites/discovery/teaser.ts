import { commonParent, precedes } from '../reading/find';
import type { Body } from './body';
import { isNamedConversation } from './conversation';
import { isNamedText } from './habits';
import { marks } from './marks';
import { faceIn, isSpoken } from './person';
import { hasOwnText, letters } from './prose';

/** Names of things that have an author and a time and are not said: orders, songs, talks, files. */
const RECORD =
  /(?:^|[\s_-])(?:orders?|tracks?|songs?|albums?|products?|events?|talks?|sessions?|releases?|commits?|files?|recipes?|episodes?|jobs?|listings?|results?|tasks?|invoices?|books?|films?|games?|courses?|lessons?)(?:$|[\s_-])/i;
const LONGEST_BYLINE = 80;

/**
 * A heading that leads to another page: the words below it are an excerpt. Not one that holds the author's name, nor one
 * that leads to its own place on this page, as the posts of a forum have.
 */
export function isTeaser(element: Element, author?: Element, time?: Element): boolean {
  const face = isSpoken(element) ? faceIn(element) : null;
  const around = element.closest(marks.item);
  return [...element.querySelectorAll(marks.headingLink)].some((heading) => {
    if (face && precedes(face, heading)) return false;
    if (heading.closest(marks.item) !== around || heading.matches(marks.author)) return false;
    if (isByline(heading, author, time)) return false;
    return leadsAway(heading.closest('a[href]') ?? heading.querySelector('a[href]'));
  });
}

/** A heading that holds the name or the time; its other links say where a comment stands. */
function isByline(link: Element, author?: Element, time?: Element): boolean {
  const line = link.closest(marks.heading) ?? link;
  if (author && (line.contains(author) || author.contains(line))) return true;
  return time !== undefined && line.contains(time);
}

function leadsAway(link: Element | null): boolean {
  const page = link?.baseURI;
  const target = link?.getAttribute('href') ?? '';
  if (target === '#') return true;
  if (!page || !URL.canParse(target, page)) return !target.startsWith('#');
  const { origin, pathname } = new URL(target, page);
  return origin !== new URL(page).origin || pathname !== new URL(page).pathname;
}

/**
 * A row of a table of things, or a headed entry of a programme: it has a name, a time and words, and nobody speaks.
 * Elements that are named as conversation may have a subject line.
 */
export function isEntry(
  element: Element,
  author: Element | undefined,
  time: Element | undefined,
  { elements }: Body,
): boolean {
  const isTable = element.tagName === 'TABLE' || element.tagName === 'TBODY';
  if (elements.some((block) => (!isTable && isInBareCell(block, author, time)) || isInLink(block, element)))
    return true;
  if (isHeadedByLink(elements[0], author) || isNamedAfter(elements[0], author)) return true;
  if (author && isNamedBelowLink(element, author)) return true;
  if (isNamedConversation(element) || isSpoken(element)) return false;
  if (RECORD.test(element.getAttribute('class') ?? '')) return true;
  return [...element.querySelectorAll(marks.heading)].some((heading) => {
    if (heading.querySelector('a[href]') || isOfByline(heading, author, time)) return false;
    return !isInNamedText(heading, element, author);
  });
}

/** A heading that is the name, or stands with name and time in one line. */
function isOfByline(heading: Element, author: Element | undefined, time: Element | undefined): boolean {
  if (!author) return false;
  if (heading.contains(author) || author.contains(heading)) return true;
  if (!time) return false;
  const line = commonParent(author, time);
  return line.contains(heading) && letters(line.textContent) <= LONGEST_BYLINE;
}

/** A link on a line of its own over the words, and the name below: a title and its excerpt. */
function isHeadedByLink(words: Element | undefined, author: Element | undefined): boolean {
  const first = words && !hasOwnText(words) ? words.firstElementChild : null;
  const link = first?.matches('a[href]') ? first : words?.previousElementSibling;
  if (!link?.matches('a[href]') || letters(link.textContent) === 0 || !author) return false;
  return precedes(link, author) && !link.contains(author) && leadsAway(link);
}

/** A name that nothing marks as one is a name only over the words. */
function isNamedAfter(words: Element | undefined, author: Element | undefined): boolean {
  return Boolean(words && author && !author.matches(marks.author) && precedes(words, author));
}

/** Whether the words are in one link, or below one that leads to what they tell of. */
export function isExcerpt(element: Element, author: Element | undefined, { elements }: Body): boolean {
  return elements.every((block) => isInLink(block, element)) || isHeadedByLink(elements[0], author);
}

/** A name that nothing marks as one is none below the link to a page. */
function isNamedBelowLink(element: Element, author: Element): boolean {
  if (author.matches(marks.author)) return false;
  const first = element.querySelector('a[href]');
  const isTitle =
    first &&
    !first.contains(author) &&
    !first.matches(marks.author) &&
    !hasOwnText(first.parentElement ?? first);
  return Boolean(isTitle && letters(first.textContent) > 0 && precedes(first, author) && leadsAway(first));
}

/** What stands in one link with all of its words leads to what it tells of. */
function isInLink(block: Element, element: Element): boolean {
  const link = block.closest('a[href]');
  return link !== null && link !== element && element.contains(link) && hasOwnText(link) === false;
}

/** A field of a record: not where name and time share a cell, beside that of the words. */
function isInBareCell(block: Element, author: Element | undefined, time: Element | undefined): boolean {
  const cell = block.closest('td');
  if (!cell || cell.querySelector('p, div, br, hr, blockquote')) return false;
  const byline = author && time && author !== time ? author.closest('td') : null;
  return !byline || byline === cell || !byline.contains(time ?? null);
}

function isInNamedText(heading: Element, element: Element, author: Element | undefined): boolean {
  for (let up = heading.parentElement; up && up !== element; up = up.parentElement) {
    if (isNamedText(up) && !(author && up.contains(author))) return true;
  }
  return false;
}
