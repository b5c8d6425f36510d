import type { Selector } from '../adapter';

const SOURCE = 'discourse/discourse, app/components/post.gjs (post stream of 2025)';

export const discourse = {
  page: {
    any: ['meta[name="generator"][content^="Discourse"]'],
    seen: '2026-07',
    where: 'layouts/_head.html.erb; defuddle src/extractors/discourse.ts',
  },
  post: {
    any: ['article[data-post-id][data-topic-id]', 'article.onscreen-post[data-post-id]'],
    seen: '2026-07',
    where: `${SOURCE}; small actions ("closed this topic") have no post id`,
  },
  text: { any: ['.cooked'], seen: '2026-07', where: SOURCE },
  embedded: {
    any: ['.embedded-posts'],
    seen: '2026-07',
    where: `${SOURCE}: replies unfolded above or below a post, each a post of its own elsewhere`,
  },
  quote: { any: ['aside.quote'], seen: '2026-07', where: 'components/post/quoted-content.gjs' },
  extra: {
    any: ['aside.onebox', '.lightbox-wrapper .meta', '.badge.clicks', '.poll'],
    seen: '2026-07',
    where: 'cooked posts: link previews, names of pictures, click counts, polls; polls not verified',
  },
  title: {
    any: ['h1[data-topic-id]'],
    seen: '2026-07',
    where: 'templates/topic.gjs',
  },
  author: {
    any: ['.names a[data-user-card]'],
    seen: '2026-07',
    where: 'components/post/meta-data/poster-name.gjs',
  },
  permalink: {
    any: ['a.post-date'],
    seen: '2026-07',
    where: "components/post/meta-data/date.gjs; carries the reader's own name in its query",
  },
  unread: {
    any: ['.topic-post.whisper', '.topic-post.post-hidden', '.topic-post.deleted'],
    seen: '2026-07',
    where: `${SOURCE}: words among staff, and words that were taken down`,
  },
  privateTopic: {
    any: ['body.archetype-private_message'],
    seen: '2026-07',
    where: 'three extensions of 2026; the address is that of any topic',
  },
  restricted: {
    any: ['#topic-title .badge-category.restricted'],
    seen: '2025-06',
    where: 'helpers/category-link.js: a category that not everybody may read; not verified on a page',
  },
  composer: {
    any: [
      '#reply-control:not(.private-message) textarea.d-editor-input',
      '#reply-control:not(.private-message) .d-editor .ProseMirror',
    ],
    seen: '2026-07',
    where: 'components/composer-body.js; the rich editor after discourse-rich-editor-extensions',
  },
} as const satisfies Record<string, Selector>;
