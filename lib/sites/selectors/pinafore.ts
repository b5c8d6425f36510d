import type { Selector } from '../adapter';

const SOURCE = 'nolanlawson/pinafore, src/routes/_components/status';

export const pinafore = {
  page: { any: ['article.status-article'], seen: '2023-01', where: `${SOURCE}: its last release` },
  post: { any: ['article.status-article'], seen: '2023-01', where: `${SOURCE}/Status.html` },
  text: {
    any: ['.status-content.shown'],
    seen: '2023-01',
    where: `${SOURCE}/StatusContent.html; without "shown" it is loaded, and CSS hides it`,
  },
  permalink: { any: ['a.status-relative-date', 'a[href^="/statuses/"]'], seen: '2023-01', where: SOURCE },
  author: { any: ['.status-author-handle'], seen: '2023-01', where: `${SOURCE}/StatusAuthorHandle.html` },
  closed: { any: ['.status-direct'], seen: '2023-01', where: `${SOURCE}/Status.html: private mentions` },
  composer: {
    any: ['.compose-box-input'],
    seen: '2023-01',
    where: 'nolanlawson/pinafore: _components/compose; not verified',
  },
} as const satisfies Record<string, Selector>;
