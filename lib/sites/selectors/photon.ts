import type { Selector } from '../adapter';

const SOURCE = 'Xyphyn/photon, 2.x';

export const photon = {
  page: {
    any: ['svg use[href="/img/logo-isolated.svg"]', 'article.group\\/post'],
    seen: '2026-01',
    where: `${SOURCE}: app.html, feature/post/Post.svelte; the month of the sources is not certain`,
  },
  post: {
    any: ['article.group\\/post', 'li:has(> .comment-expand)'],
    seen: '2026-01',
    where: `${SOURCE}: feature/post/Post.svelte, feature/comment/Comment.svelte; comments nest`,
  },
  title: { any: ['h3 > a > [dir="auto"]'], seen: '2026-01', where: `${SOURCE}: PostMeta.svelte` },
  text: {
    any: ['article[dir="auto"]'],
    seen: '2026-01',
    where: `${SOURCE}: app/markdown/Markdown.svelte; long ones are cut until unfolded`,
  },
  permalink: { any: ['h3 > a[href^="/post/"]'], seen: '2026-01', where: `${SOURCE}: PostMeta.svelte` },
  reply: { any: ['li:has(> .comment-expand)'], seen: '2026-01', where: SOURCE },
  author: { any: ['a[href^="/u/"]'], seen: '2026-01', where: `${SOURCE}: UserLink.svelte; not verified` },
  composer: {
    any: ['form.gap-2.relative textarea', 'form.gap-4.h-full textarea'],
    seen: '2026-01',
    where: `${SOURCE}: feature/comment/CommentForm.svelte, feature/post/form/PostForm.svelte; private messages have a form of their own`,
  },
} as const satisfies Record<string, Selector>;
