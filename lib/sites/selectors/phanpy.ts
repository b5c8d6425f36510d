import type { Selector } from '../adapter';

const SOURCE = 'cheeaun/phanpy, src/components/status.jsx';

export const phanpy = {
  page: { any: ['.deck-container .timeline-deck', '[data-state-post-id]'], seen: '2024-01', where: SOURCE },
  post: { any: ['article.status'], seen: '2026-06', where: SOURCE },
  text: {
    any: ['.content-container > .spoiler ~ .content', '.content-container > .content'],
    seen: '2024-01',
    where: `${SOURCE}; before the button of a content warning stands the warning, after it the text`,
  },
  permalink: { any: ['a.time'], seen: '2024-01', where: `${SOURCE}; the address is in the fragment` },
  quote: { any: ['.status-card-link'], seen: '2024-01', where: `${SOURCE}; not verified` },
  closed: {
    any: [
      '.content-container:not(.show-spoiler) > .spoiler ~ .content',
      '.status-direct-badge',
      '.status.visibility-direct',
    ],
    seen: '2024-01',
    where: `${SOURCE}: closed content warnings, private mentions`,
  },
  reply: { any: ['.status-reply-badge', '.status-thread-badge'], seen: '2024-01', where: SOURCE },
  author: { any: ['a.name-text'], seen: '2024-01', where: 'cheeaun/phanpy: name-text.jsx; not verified' },
  composer: {
    any: ['#compose-container textarea'],
    seen: '2024-01',
    where: 'cheeaun/phanpy: compose.jsx; not verified',
  },
} as const satisfies Record<string, Selector>;
