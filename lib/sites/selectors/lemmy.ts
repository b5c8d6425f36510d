import type { Selector } from '../adapter';

const SOURCE = 'LemmyNet/lemmy-ui, 0.19 and 1.0-alpha';

export const lemmy = {
  page: { any: ['#app.lemmy-site'], seen: '2026-08', where: `${SOURCE}: app/app.tsx` },
  post: {
    any: ['.post-listing', 'article.comment-node'],
    seen: '2026-08',
    where: `${SOURCE}: post/post-listing.tsx, comment/comment-node.tsx; replies stand beside, not inside`,
  },
  title: {
    any: ['.post-name', '.post-title h1'],
    seen: '2026-08',
    where: `${SOURCE}: post/common.tsx (1.0), post-listing.tsx (0.19)`,
  },
  text: {
    any: ['.md-div'],
    seen: '2026-08',
    where: `${SOURCE}; in lists only a preview, or nothing until it is unfolded`,
  },
  author: { any: ['a[href*="/u/"]'], seen: '2026-08', where: `${SOURCE}: person/person-listing.tsx` },
  community: {
    any: ['a[href^="/c/"]'],
    seen: '2026-08',
    where: `${SOURCE}: community/community-link.tsx; name@host where it lives elsewhere`,
  },
  permalink: { any: ['a[href^="/post/"]'], seen: '2026-08', where: `${SOURCE}: the comments button` },
  closed: {
    any: ['.comment-content.text-muted'],
    seen: '2026-08',
    where: `${SOURCE}: comments deleted or removed, told by a word in the reader's language`,
  },
  reply: { any: ['article.comment-node'], seen: '2026-08', where: SOURCE },
  composer: {
    any: ['textarea[id^="markdown-textarea-"]', '#post-title'],
    seen: '2026-08',
    where: `${SOURCE}: common/markdown-textarea.tsx; #post-title not verified`,
  },
} as const satisfies Record<string, Selector>;
