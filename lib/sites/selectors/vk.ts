import type { Selector } from '../adapter';

const NEW = "VK's pages since 2024, after five projects of 2026 that read them";
const CLASSIC = 'the markup before, still served on some pages';

export const vk = {
  post: {
    any: ['[data-testid="post"]', '.post[data-post-id]'],
    seen: '2026-08',
    where: `${NEW}; ${CLASSIC}`,
  },
  comment: {
    any: [
      '[data-testid="wall_comments_comment_root"]',
      '[data-testid="wall_comments_comment_in_thread"]',
      '.reply[data-post-id]',
    ],
    seen: '2026-08',
    where: `${NEW}: a thread's answers lie inside its first comment; ${CLASSIC}`,
  },
  text: {
    any: [
      '[data-testid="comment-text"]',
      '[data-testid="showmoretext-in-expanded"]',
      '[data-testid="showmoretext-in"]',
      '[class*="vkitPostText__root"]',
      '.wall_post_text',
      '.wall_reply_text',
    ],
    seen: '2026-08',
    where: `${NEW}; ${CLASSIC}`,
  },
  body: {
    any: ['[class*="vkitPostText__root"]', '[data-testid="comment-text"]'],
    seen: '2026-08',
    where: `${NEW}: the whole of a text that can be unfolded`,
  },
  fold: {
    any: [
      '[data-testid="showmoretext-after"]',
      '[data-testid="post-footer-author"]',
      '.wall_post_more',
      '.wall_reply_more',
    ],
    seen: '2026-08',
    where: `inside the text: what unfolds it, and who signed it; ${CLASSIC}`,
  },
  quote: {
    any: ['.copy_quote', '[class*="PostCopyQuote"]'],
    seen: '2026-07',
    where: 'VK Enhancer and VK Tools, 2026; both markups',
  },
  author: {
    any: [
      '[data-testid="comment-owner"]',
      '[data-testid="post-header-title"]',
      '.PostHeaderTitle__authorName',
      'a.author',
    ],
    seen: '2026-08',
    where: `${NEW}; ${CLASSIC}`,
  },
  permalink: {
    any: ['a[data-testid="wall_comment_date"]', 'a[href*="reply="]'],
    seen: '2026-08',
    where: `${NEW}; ${CLASSIC}: comments only, a post's address is made of its id`,
  },
  promoted: {
    any: ['.wall_marked_as_ads', '._ads_promoted_post', '[data-ad-view]'],
    seen: '2026-05',
    where: 'three blockers, 2026; below or above the post; none says what marks new posts',
  },
  composer: {
    any: [
      '[class*="vkitCommentInputContentEditable"][contenteditable="true"]',
      '.reply_field[contenteditable="true"]',
      '.submit_post_field[contenteditable="true"]',
    ],
    seen: '2026-07',
    where: 'two extensions of 2026; the new window for posts not verified',
  },
} as const satisfies Record<string, Selector>;
