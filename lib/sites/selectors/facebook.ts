import type { Selector } from '../adapter';

const DUMP = 'home page of July 2025, seen by others';
const AID = 'ai-detection-userscripts, facebook.js of September 2026';

export const facebook = {
  post: {
    any: [
      '[aria-posinset]',
      '[role="article"]',
      '[role="feed"] > div',
      'div[aria-describedby]:has([data-ad-rendering-role="story_message"])',
      '[role="dialog"]',
    ],
    seen: '2026-09',
    where: `${DUMP}; facebook-clean-my-feeds; comments are articles too, and a post opened stands in a dialogue`,
  },
  message: {
    any: [
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-comet-preview="message"]',
      '[data-ad-preview="message"]',
    ],
    seen: '2026-09',
    where: `${DUMP}, where they nest; ${AID}`,
  },
  author: {
    any: ['[data-ad-rendering-role="profile_name"]'],
    seen: '2025-07',
    where: `${DUMP}; that a shared post has a second one is not verified`,
  },
  permalink: {
    any: ['a[href*="/posts/"]', 'a[href*="story_fbid="]', 'a[href*="/permalink"]', 'a[href*="/photo/"]'],
    seen: '2026-04',
    where: 'browser-harness; often filled in only when the pointer is over it',
  },
  comment: {
    any: ['[role="article"][aria-label]'],
    seen: '2026-09',
    where: `${AID}; the label is translated`,
  },
  commentLink: {
    any: ['a[href*="comment_id="]'],
    seen: '2026-09',
    where: `${AID}; reply_comment_id on replies`,
  },
  commentText: { any: ['div[dir="auto"]'], seen: '2026-09', where: AID },
  promoted: {
    any: ['a[href*="/ads/about/"]', '[data-ad-rendering-role^="cta"]'],
    seen: '2026-09',
    where: 'several filters of advertisements; both are free of words',
  },
  elsewhere: {
    any: ['[data-pagelet*="Chat"]', '[data-pagelet*="Messenger"]', '[contenteditable="true"]', '[hidden]'],
    seen: '2026-09',
    where: `${AID}: chats at the foot of every page, and drafts`,
  },
  composer: {
    any: [
      'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]:not([data-pagelet*="Chat"] *, [data-pagelet*="Messenger"] *)',
    ],
    seen: '2025-07',
    where: `${DUMP}; chats use the same editor`,
  },
} as const satisfies Record<string, Selector>;
