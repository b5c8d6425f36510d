import type { Selector } from '../adapter';

const SOURCE = 'misskey-dev/misskey, packages/frontend, 2025';

export const misskey = {
  page: {
    any: ['#misskey_app', '#sharkey_app', '#firefish_app', '#calckey_app', '#iceshrimp_app'],
    seen: '2026-03',
    where: 'boot pages of Misskey and Sharkey; the other forks not verified',
  },
  post: {
    any: ['article', 'div:has(> header)'],
    seen: '2026-03',
    where: `${SOURCE}: MkNote.vue, MkNoteDetailed.vue; replies are MkNoteSub.vue; class names are generated`,
  },
  head: {
    any: ['header:has(a[href^="/@"])'],
    seen: '2026-03',
    where: `${SOURCE}: MkNoteHeader.vue; a second one inside a note is the quoted note's, link previews have one without a person`,
  },
  person: { any: ['a[href^="/@"]'], seen: '2026-03', where: `${SOURCE}: MkNoteHeader.vue` },
  text: {
    any: ['span[style*="pre-wrap"]'],
    seen: '2026-03',
    where: `${SOURCE}: MkMfm.ts, the root of every rich text; names, warnings and polls have one too`,
  },
  permalink: { any: ['a[href^="/notes/"]:has(> time)'], seen: '2026-03', where: SOURCE },
  direct: {
    any: ['.ti-mail'],
    seen: '2026-03',
    where: `${SOURCE}: the envelope of notes for named people only`,
  },
  foot: { any: ['footer'], seen: '2026-03', where: `${SOURCE}: the row of buttons; replies have none` },
  composer: {
    any: ['textarea[data-cy-post-form-text]'],
    seen: '2026-03',
    where: 'MisskeyIO/misskey 2025.4.1: MkPostForm.vue',
  },
} as const satisfies Record<string, Selector>;
