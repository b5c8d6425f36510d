import type { Selector } from '../adapter';

const PAGE = 'saved item page (1 story, 566 comments)';

export const hackerNews = {
  post: { any: ['tr.athing'], seen: '2026-04', where: `${PAGE}; comments-owl-for-hacker-news` },
  text: {
    any: ['.commtext'],
    seen: '2026-04',
    where: `${PAGE}; absent on flagged and dead comments`,
  },
  comment: { any: ['div.comment'], seen: '2026-04', where: PAGE },
  body: { any: ['td.default'], seen: '2026-04', where: PAGE },
  author: { any: ['a.hnuser'], seen: '2026-04', where: PAGE },
  title: { any: ['.titleline > a', 'a.titlelink'], seen: '2026-04', where: `${PAGE}; titlelink until 2022` },
  titleLine: { any: ['.titleline'], seen: '2026-04', where: PAGE },
  storyText: {
    any: ['.toptext'],
    seen: '2026-04',
    where: `${PAGE}: the text of an Ask HN, in the item's table`,
  },
  storyTable: { any: ['table.fatitem'], seen: '2026-04', where: PAGE },
  composer: {
    any: ['textarea[name="text"]'],
    seen: '2026-04',
    where: `${PAGE}; the same on the submission form`,
  },
} as const satisfies Record<string, Selector>;
