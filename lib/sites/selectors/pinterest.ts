import type { Selector } from '../adapter';

const READERS = 'several readers of pins, 2024 to 2026';

export const pinterest = {
  pin: {
    any: [
      '[data-test-id="CloseupMainPin"]',
      '[data-test-id="closeup-body"]',
      '[data-test-id="closeup-container"]',
    ],
    seen: '2026-09',
    where: `${READERS}; they nest, and differ for visitors`,
  },
  title: {
    any: ['[data-test-id="pinTitle"] h1', '[data-test-id="pin-title"]', 'h1'],
    seen: '2026-09',
    where: READERS,
  },
  description: {
    any: ['[data-test-id="truncated-description"]', '[data-test-id="pin-description"]'],
    seen: '2026-09',
    where: `${READERS}; not verified on a page of 2026`,
  },
  author: {
    any: ['[data-test-id="creator-profile-name"]', '[data-test-id="official-user-attribution"] a'],
    seen: '2026-09',
    where: `${READERS}; not verified`,
  },
  comment: {
    any: ['[data-test-id="author-and-comment-container"]'],
    seen: '2026-09',
    where: `${READERS}; inside commentThread-comment`,
  },
  commentText: {
    any: ['[data-test-id="text-container"]'],
    seen: '2026-09',
    where: `${READERS}: the first holds the name, the last the words`,
  },
  commentAuthor: { any: ['a[href^="/"]'], seen: '2026-09', where: READERS },
  composer: {
    any: [
      '#dweb-comment-editor-container [contenteditable="true"]',
      '[id$="-comment-editor-container"] [contenteditable="true"]',
    ],
    seen: '2026-08',
    where: 'scripts that write comments and the description of a new pin',
  },
} as const satisfies Record<string, Selector>;
