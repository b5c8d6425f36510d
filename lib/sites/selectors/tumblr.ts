import type { Selector } from '../adapter';

const XKIT = 'XKit Rewritten, August 2026';

export const tumblr = {
  post: {
    any: ['[tabindex="-1"][data-id]'],
    seen: '2026-08',
    where: `${XKIT}: utils/interface.js; advertisements have no data-id`,
  },
  article: { any: ['article'], seen: '2026-08', where: `${XKIT}: features/panorama` },
  header: {
    any: ['article > header', 'article header'],
    seen: '2026-08',
    where: `${XKIT}: features/panorama`,
  },
  author: {
    any: ['a[rel="author"]'],
    seen: '2026-08',
    where: `${XKIT}: features/restore_attribution_links; in the post's header and above each part of a reblog trail`,
  },
  block: {
    any: ['p, h1, h2, ul, ol, blockquote'],
    seen: '2026-08',
    where: 'what blocks of Neue Post Format text become; classes are generated, so none is named',
  },
  aside: {
    any: ['header, footer, figure, button, aside, a'],
    seen: '2026-08',
    where: 'words in these are names, captions, link previews and counts, not blocks of text',
  },
  tag: {
    any: ['a[href*="/tagged/"]'],
    seen: '2026-08',
    where: `${XKIT}: features/quick_tags; tags are written by whoever reblogs`,
  },
  footer: {
    any: ['article footer'],
    seen: '2026-08',
    where: `${XKIT}: utils/interface.js; absent on posts that the reader filters`,
  },
  composer: {
    any: [
      '[data-testid="gutenberg-editor"] [contenteditable="true"]',
      '.block-editor-rich-text__editable[contenteditable="true"]',
    ],
    seen: '2026-08',
    where: 'tutti, August 2026; the block editor of WordPress',
  },
} as const satisfies Record<string, Selector>;
