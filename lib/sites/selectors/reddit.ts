import type { Selector } from '../adapter';

const STATED = 'defuddle and ai-detection-userscripts, verified live by them; no page seen here';

export const reddit = {
  page: { any: ['shreddit-app', 'shreddit-post', 'shreddit-feed'], seen: '2026-09', where: STATED },
  post: { any: ['shreddit-post', 'shreddit-comment'], seen: '2026-09', where: STATED },
  title: {
    any: ['[slot="title"]', 'h1'],
    seen: '2026-09',
    where: `${STATED}; the attribute post-title says the same`,
  },
  text: {
    any: ['[slot="text-body"]', '[slot="comment"]'],
    seen: '2026-09',
    where: `${STATED}; slotted, so in the light DOM; comments nest as children of comments`,
  },
  credit: {
    any: ['[slot="credit-bar"]'],
    seen: '2026-07',
    where: 'platforms that insert there; not verified',
  },
  composer: {
    any: [
      'shreddit-composer [contenteditable="true"]',
      'shreddit-composer textarea',
      'faceplate-textarea-input',
    ],
    seen: '2026-08',
    where: 'tutti 2026-08; in some builds the editor is in the composer’s shadow root, out of reach',
  },
} as const satisfies Record<string, Selector>;
