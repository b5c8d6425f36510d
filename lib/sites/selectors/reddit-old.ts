import type { Selector } from '../adapter';

const PAGE = 'saved comments page (197 comments)';

export const redditOld = {
  page: {
    any: ['.sitetable .thing[data-fullname]', '#siteTable.sitetable'],
    seen: '2026-07',
    where: `${PAGE}; Reddit-Enhancement-Suite`,
  },
  post: { any: ['.thing.comment', '.thing.link'], seen: '2026-07', where: PAGE },
  title: { any: ['a.title'], seen: '2026-07', where: PAGE },
  text: {
    any: ['.usertext-body .md'],
    seen: '2026-07',
    where: `${PAGE}; in lists it comes when the post is unfolded`,
  },
  tagline: { any: ['.tagline'], seen: '2026-07', where: PAGE },
  promoted: {
    any: ['.promotedlink', '[data-promoted="true"]', '.promoted'],
    seen: '2026-08',
    where: 'easylist; not seen on a page here',
  },
  deleted: { any: ['.thing.deleted'], seen: '2026-07', where: 'Reddit-Enhancement-Suite' },
  composer: {
    any: ['.usertext-edit textarea[name="text"]', 'textarea[name="title"]'],
    seen: '2026-07',
    where: `${PAGE}; the title only where posts are submitted`,
  },
} as const satisfies Record<string, Selector>;
