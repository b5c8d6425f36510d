import type { Selector } from '../adapter';

const SOURCE = 'aeharding/voyager, src/features, 2025';

export const voyager = {
  page: {
    any: ['meta[name="apple-mobile-web-app-title"][content="Voyager"]'],
    seen: '2025-12',
    where: 'aeharding/voyager: index.html; the month of the sources is not certain',
  },
  post: {
    any: ['ion-item:has(.collapse-md-margins)'],
    seen: '2025-12',
    where: `${SOURCE}: comment/Comment.tsx, post/detail/PostHeader.tsx; posts in lists have generated class names alone, and are not read`,
  },
  text: { any: ['.collapse-md-margins'], seen: '2025-12', where: `${SOURCE}: as the post` },
  author: { any: ['a[href*="/u/"]'], seen: '2025-12', where: `${SOURCE}: labels/links/PersonLink.tsx` },
  reply: { any: ['ion-item[class*="comment-"]'], seen: '2025-12', where: `${SOURCE}: comment/Comment.tsx` },
  composer: {
    any: ['#toolbar-target', 'ion-modal textarea', 'ion-modal [contenteditable="true"]'],
    seen: '2025-12',
    where: `${SOURCE}: shared/markdown/editing; a private message that is begun on a public page is written in the same element. The rich editor not verified`,
  },
} as const satisfies Record<string, Selector>;
