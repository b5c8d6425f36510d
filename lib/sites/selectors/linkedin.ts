import type { Selector } from '../adapter';

const NEW = 'new build: home pages of May and September 2026, seen by others';
const OLD = 'old build: page of April 2026, seen by others; defuddle, linkedin.ts';

export const linkedin = {
  post: {
    any: [
      '[role="listitem"][componentkey*="FeedType_"]',
      '[data-testid="mainFeed"] [role="listitem"]',
      'div.feed-shared-update-v2[data-urn]',
    ],
    seen: '2026-09',
    where: `${NEW}; ${OLD}`,
  },
  comment: {
    any: [
      '[componentkey^="replaceableComment_urn:li:comment:"]',
      'article.comments-comment-entity[data-id]',
      'article.comments-comment-item[data-id]',
    ],
    seen: '2026-09',
    where: `${NEW}, where up to three elements within each other have the same key; ${OLD}`,
  },
  text: {
    any: [
      '[data-testid="expandable-text-box"]',
      '.update-components-update-v2__commentary',
      '.comments-comment-item__main-content .update-components-text, .comments-comment-entity__content .update-components-text',
    ],
    seen: '2026-09',
    where: `${NEW}; ${OLD}`,
  },
  more: {
    any: ['[data-testid="expandable-text-button"]'],
    seen: '2026-05',
    where: `${NEW}: at the end of the words, which are whole`,
  },
  quote: {
    any: [
      'a[href*="/feed/update/"]',
      '.update-components-mini-update-v2',
      '.feed-shared-update-v2__update-content-wrapper',
    ],
    seen: '2026-09',
    where: `${NEW}, where what is shared is a link; ${OLD}`,
  },
  cutBox: {
    any: ['.feed-shared-inline-show-more-text', '.comments-comment-item__inline-show-more-text'],
    seen: '2026-04',
    where: `${OLD}: cuts at a height`,
  },
  author: {
    any: [
      '.comments-comment-meta__description-title',
      '.update-components-actor__title span[aria-hidden="true"]',
      'a[href*="/in/"]',
      'a[href*="/company/"]',
    ],
    seen: '2026-09',
    where: `${OLD}; ${NEW}`,
  },
  promoted: {
    any: ['[componentkey*="sponsoredContentV2"]', '[data-urn*="sponsoredContentV2"]'],
    seen: '2026-09',
    where: 'EasyList and AdGuard; the label is translated',
  },
  composer: {
    any: [
      '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      '.ql-editor[contenteditable="true"]',
    ],
    seen: '2026-05',
    where: `${NEW}: comments; the box for posts stands in a shadow root, out of reach; ${OLD}`,
  },
} as const satisfies Record<string, Selector>;
