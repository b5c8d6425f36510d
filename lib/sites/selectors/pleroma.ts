import type { Selector } from '../adapter';

const SOURCE = 'pleroma-fe and akkoma-fe, src/components';

export const pleroma = {
  page: {
    any: ['.Status > .status-container', 'script#initial-results[type="application/json"]'],
    seen: '2025-01',
    where: `${SOURCE}/status/status.vue; the script not verified; the month of the sources is not certain`,
  },
  post: { any: ['.Status'], seen: '2025-01', where: `${SOURCE}/status/status.vue` },
  text: {
    any: ['.StatusBody .text.media-body'],
    seen: '2025-01',
    where: `${SOURCE}/status_body/status_body.vue; absent behind a closed subject`,
  },
  permalink: { any: ['a.timeago'], seen: '2025-01', where: `${SOURCE}/status/status.vue` },
  author: { any: ['.status-heading .account-name'], seen: '2025-01', where: `${SOURCE}/status/status.vue` },
  quote: { any: ['.quoted-status'], seen: '2025-01', where: `${SOURCE}/status/status.vue` },
  closed: {
    any: ['.visibility-icon [data-icon="envelope"]', '.popover .Status'],
    seen: '2025-01',
    where: `${SOURCE}/status/status.vue: messages to named people; previews`,
  },
  reply: { any: ['.reply-glued-label'], seen: '2025-01', where: `${SOURCE}/status/status.vue` },
  composer: {
    any: ['textarea.form-post-body'],
    seen: '2025-01',
    where: `${SOURCE}/post_status_form; not verified`,
  },
} as const satisfies Record<string, Selector>;
