import type { Selector } from '../adapter';

export const bluesky = {
  post: {
    any: ['[data-testid^="feedItem-by-"]', '[data-testid^="postThreadItem-by-"]'],
    seen: '2026-08',
    where: 'saved thread page (52 items, January 2026); PostFeedItem.tsx of social-app 1.127',
  },
  text: {
    any: ['[data-testid="postText"]', '[data-word-wrap="1"]'],
    seen: '2026-08',
    where: 'feeds have postText, threads only data-word-wrap; RichText sets the latter everywhere',
  },
  quote: {
    any: ['[role="link"]', 'a[href*="/post/"]'],
    seen: '2026-08',
    where: 'Post/Embed/index.tsx: a quoted post is wrapped in one link',
  },
  permalink: {
    any: ['a[href*="/post/"][data-tooltip]', 'a[href*="/post/"]'],
    seen: '2026-01',
    where: 'saved thread page; the open post has only links to its counts',
  },
  composer: {
    any: ['.tiptap.ProseMirror[contenteditable="true"]', '.ProseMirror[contenteditable="true"]'],
    seen: '2026-08',
    where: 'composer of social-app 1.127; tutti, src/adapters/bluesky.ts',
  },
} as const satisfies Record<string, Selector>;
