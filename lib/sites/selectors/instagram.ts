import type { Selector } from '../adapter';

const DUMPS = 'four pages of 2024 to July 2026, seen by others';
const READERS = 'several readers of comments, the newest of September 2026';

export const instagram = {
  /** A page of one post has no article, so its whole main part is the post's. */
  post: {
    any: ['article', 'main'],
    seen: '2026-07',
    where: `${DUMPS}; an article in feeds and in the view over a profile`,
  },
  permalink: {
    any: [':is(a[href*="/p/"], a[href*="/reel/"]):not([href*="/c/"]):has(time)'],
    seen: '2026-07',
    where: `${DUMPS}; that advertisements have none is not verified`,
  },
  name: {
    any: ['a[role="link"]:has(span._ap3a)', 'a[role="link"]:has(span[dir="auto"])'],
    seen: '2026-07',
    where: `${DUMPS}; a class that has held for two years`,
  },
  heading: {
    any: ['h1[dir="auto"]'],
    seen: '2026-07',
    where: `${DUMPS}: what was written, in the view over a profile`,
  },
  text: {
    any: ['span[dir="auto"]'],
    seen: '2026-09',
    where: `${DUMPS}; names, times and counts are such too`,
  },
  /** The link of its time: nothing else marks a comment, and to look for what holds such a link costs 0.2 ms a change. */
  comment: { any: ['a[href*="/c/"]:has(time)'], seen: '2026-09', where: READERS },
  composer: {
    any: ['form textarea', '[role="dialog"] div[contenteditable="true"][role="textbox"]'],
    seen: '2026-08',
    where: `${DUMPS}: comments; tutti, src/adapters/instagram.ts: new posts`,
  },
} as const satisfies Record<string, Selector>;
