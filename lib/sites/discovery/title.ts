import { precedes } from '../reading/find';
import { isLabel } from '../reading/page-labels';
import { isChrome } from './habits';
import { hasOwnText, letters } from './prose';
import { holdsNoMark, type Scope } from './scope';
import type { Group, Groups } from './text-groups';

const HEADING = /^H[1-6]$/;
/** A first letter stands for a face. */
const MOST_INITIALS = 3;
const HIGHEST = 4;
/** Boards repeat the topic over each answer. */
const PREFIX = /^\s*(\p{L}+)\s*:/u;

/** The line above the words that is their title, not the byline's: a heading, or a line before name and time. */
export function titleOf(scope: Scope, groups: Groups, best: Group): readonly Element[] {
  let below = best.blocks[0];
  for (let level = 0; level < HIGHEST && below && below !== scope.root; level++) {
    const above = below.previousElementSibling;
    const over = above && isByline(above, scope) ? headingOver(above, scope) : undefined;
    if (over) return [over];
    if (above && !best.blocks.includes(above) && isTitle(above, groups, scope)) return [above];
    const heading = above && pageTitleIn(above, scope);
    if (heading) return [heading];
    below = below.parentElement ?? undefined;
  }
  return [];
}

function isByline(line: Element, { author, time }: Scope): boolean {
  return Boolean((author && line.contains(author)) || (time && line.contains(time)));
}

function headingOver(line: Element, scope: Scope): Element | undefined {
  const over = line.previousElementSibling;
  return over && HEADING.test(over.tagName) && letters(over.textContent) > 0 && holdsNoMark(scope, over)
    ? over
    : undefined;
}

/** The heading of the page, in one box with the name of who opened it. */
function pageTitleIn(box: Element, scope: Scope): Element | undefined {
  if (!scope.author || !box.contains(scope.author)) return undefined;
  const heading = box.querySelector('h1');
  return heading && letters(heading.textContent) > 0 && holdsNoMark(scope, heading) ? heading : undefined;
}

function isTitle(line: Element, groups: Groups, scope: Scope): boolean {
  if (isChrome(line) || !holdsNoMark(scope, line) || letters(line.textContent) === 0) return false;
  if (isLabel('topicPrefix', PREFIX.exec(line.textContent ?? '')?.[1] ?? '')) return false;
  if (HEADING.test(line.tagName) || HEADING.test(line.firstElementChild?.tagName ?? '')) return true;
  const { author, time } = scope;
  if (letters(line.textContent) <= MOST_INITIALS || (line.querySelector('a') && hasOwnText(line)))
    return false;
  const isText = line.parentElement && groups.get(line.parentElement)?.blocks.includes(line);
  return Boolean(isText && author && time && precedes(line, author) && precedes(line, time));
}
