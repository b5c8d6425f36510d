import type { Selector } from '../adapter';

const PAGE = 'saved feed (13 shells, 2 filled), January 2026';

export const tiktok = {
  video: {
    any: ['[data-e2e="recommend-list-item-container"]', 'div:has(> [data-e2e="browse-video-desc"])'],
    seen: '2026-01',
    where: `${PAGE}; the second, of the player opened over a list, from several readers of 2025 and not verified`,
  },
  description: {
    any: ['[data-e2e="video-desc"]', '[data-e2e="browse-video-desc"]'],
    seen: '2026-01',
    where: PAGE,
  },
  /** Grows with the words; what is inside is cut at a height. */
  descriptionBox: {
    any: ['[class*="DivMediaCardDescriptionContainer"]'],
    seen: '2026-01',
    where: PAGE,
  },
  author: {
    any: ['[class*="DivCreatorInfoContainer"] a[href^="/@"]', 'a[href^="/@"]'],
    seen: '2026-01',
    where: PAGE,
  },
  player: {
    any: ['[id^="xgwrapper-"]'],
    seen: '2026-01',
    where: `${PAGE}: its id ends in the video's number`,
  },
  comment: {
    any: ['[class*="DivCommentItemWrapper"]', '[class*="DivCommentItemContainer"]'],
    seen: '2026-08',
    where: 'several readers of comments, 2025 and 2026; browsertrix-behaviors for the second',
  },
  commentText: {
    any: ['[data-e2e^="comment-level-"]'],
    seen: '2026-08',
    where: 'the same readers; level 1 and 2',
  },
  commentAuthor: {
    any: ['[data-e2e^="comment-username-"] a[href^="/@"]', 'a[href^="/@"]'],
    seen: '2026-08',
    where: 'the same readers',
  },
  composer: {
    any: [
      '[data-e2e="comment-input"] [contenteditable="true"]',
      '[class*="DivCommentFooter"] [contenteditable="true"]',
      '[class*="caption"] .public-DraftEditor-content[contenteditable="true"]',
    ],
    seen: '2026-08',
    where: 'readers of comments; tutti, src/adapters/tiktok.ts for the page of uploads; not verified',
  },
} as const satisfies Record<string, Selector>;
