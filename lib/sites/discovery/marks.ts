import { anyOf } from '../reading/find';
import { generic as selectors } from '../selectors/generic';
import { foundIn } from './found-in';

/** The generic selectors, each as one piece of CSS. */
export const marks = {
  item: anyOf(selectors.item),
  unit: anyOf(selectors.unit),
  /** A time, in whatever markup. */
  time: anyOf(selectors.time),
  /** A time or, where there is none, the link to the post that would hold it. */
  anchor: `${anyOf(selectors.time)}, ${anyOf(selectors.permalink)}`,
  author: anyOf(selectors.author),
  text: anyOf(selectors.text),
  elsewhere: anyOf(selectors.elsewhere),
  publication: anyOf(selectors.publication),
  heading: anyOf(selectors.heading),
  headingLink: anyOf(selectors.headingLink),
} as const;

export const authorsIn = foundIn(marks.author);
export const itemsIn = foundIn(marks.item);
export const timesIn = foundIn(marks.time);
export const anchorsIn = foundIn(marks.anchor);
export const textsIn = foundIn(marks.text);

/** Whatever may be a post: what says so, and what holds several things or has its like beside it. */
export const candidates = `${marks.item}, dl, dt + dd, :is(table, tbody, blockquote):not(:only-of-type), ${marks.unit}:is(:has(> * + *), :not(:only-of-type):has(* + *))`;
