import type { Selector } from '../adapter';

const SOURCE = 'elk-zone/elk, app/components/status';

export const elk = {
  page: {
    any: ['[aria-roledescription="status-card"]', '[aria-roledescription="status-details"]'],
    seen: '2026-01',
    where: `${SOURCE}; the month of the sources is not certain`,
  },
  post: {
    any: ['[aria-roledescription="status-card"]', '[aria-roledescription="status-details"]'],
    seen: '2026-01',
    where: `${SOURCE}/StatusLink.vue, StatusDetails.vue`,
  },
  text: {
    any: ['.status-body > .content-rich'],
    seen: '2026-01',
    where: `${SOURCE}/StatusBody.vue; absent behind a closed content warning; a translation comes second`,
  },
  permalink: { any: ['a:has(> time[datetime])'], seen: '2026-01', where: `${SOURCE}/StatusCard.vue` },
  quote: { any: ['.status-body blockquote'], seen: '2026-01', where: `${SOURCE}/StatusQuote.vue` },
  closed: { any: ['.bg-dm'], seen: '2026-01', where: `${SOURCE}/StatusContent.vue: private mentions` },
  composer: {
    any: ['.ProseMirror[contenteditable="true"]'],
    seen: '2026-01',
    where: 'elk-zone/elk: its editor is TipTap; not verified',
  },
} as const satisfies Record<string, Selector>;
