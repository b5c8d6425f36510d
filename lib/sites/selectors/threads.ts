import type { Selector } from '../adapter';

const READERS = 'defuddle, threads.ts of April 2026; news-feed-eradicator';

export const threads = {
  post: {
    any: ['[data-pressable-container="true"]'],
    seen: '2026-04',
    where: `${READERS}; one inside another is a quote`,
  },
  permalink: {
    any: ['a[href*="/post/"]:has(time)', 'a[href*="/post/"]'],
    seen: '2026-04',
    where: `${READERS}; that advertisements have none is not verified`,
  },
  author: { any: ['a[href^="/@"][role="link"]', 'a[href^="/@"]'], seen: '2026-04', where: READERS },
  text: {
    any: ['span[dir="auto"]'],
    seen: '2026-04',
    where: `${READERS}; names, badges and times are such too`,
  },
  composer: {
    any: ['div[contenteditable="true"][role="textbox"]', 'div[contenteditable="plaintext-only"]'],
    seen: '2026-08',
    where: 'tutti, src/adapters/threads.ts',
  },
} as const satisfies Record<string, Selector>;
