import type { Selector } from '../adapter';

const TEMPLATES = 'compiled templates of XenForo 2.1 and 2.2; readers of 2.3 pages, 2026';

export const xenforo = {
  page: { any: ['body[data-template] .p-pageWrapper', 'html#XF'], seen: '2026-03', where: TEMPLATES },
  post: {
    any: ['article.message--post[data-author]'],
    seen: '2026-03',
    where: `${TEMPLATES}; messages in conversations are message--conversationMessage`,
  },
  starter: { any: ['.message-threadStarterPost'], seen: '2026-03', where: TEMPLATES },
  text: { any: ['.message-body .bbWrapper'], seen: '2026-03', where: TEMPLATES },
  body: { any: ['.message-body'], seen: '2026-03', where: TEMPLATES },
  title: { any: ['h1.p-title-value'], seen: '2026-03', where: TEMPLATES },
  extra: {
    any: ['.bbCodeBlock--code', '.bbCodeBlock--unfurl', '.bbCodeSpoiler-content:not(.is-active)', '.label'],
    seen: '2026-03',
    where: `${TEMPLATES}: code, link previews, closed spoilers, prefixes of titles; previews not verified`,
  },
  credit: {
    any: ['.bbCodeBlock-title', '.bbCodeBlock-expandLink'],
    seen: '2026-03',
    where: `${TEMPLATES}: who is quoted and what unfolds it, in the language of the site`,
  },
  permalink: { any: ['.message-attribution a[href*="/post-"]'], seen: '2026-03', where: TEMPLATES },
  composer: {
    any: [
      'form[action*="/threads/"] .fr-element[contenteditable="true"]',
      'form[action*="/post-thread"] .fr-element[contenteditable="true"]',
      'form[action*="/threads/"] textarea[name="message"]',
    ],
    seen: '2026-03',
    where: 'the Froala editor of XenForo 2; not verified on 2.3',
  },
} as const satisfies Record<string, Selector>;
