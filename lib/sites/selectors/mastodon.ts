import type { Selector } from '../adapter';

const SOURCE = 'app/javascript/mastodon, 4.7.0-alpha.2';

export const mastodon = {
  page: {
    any: [
      'div#mastodon',
      'script#initial-state[type="application/json"]',
      'meta[name="generator"][content^="Mastodon"]',
      'meta[name="application-name"][content="Mastodon"]',
    ],
    seen: '2026-08',
    where: SOURCE,
  },
  post: { any: ['.status', '.detailed-status'], seen: '2026-08', where: `${SOURCE}: components/status.jsx` },
  text: {
    any: ['.status__content__text'],
    seen: '2026-08',
    where: `${SOURCE}: components/status_content.jsx; absent behind a closed content warning`,
  },
  content: { any: ['.status__content'], seen: '2026-08', where: `${SOURCE}: components/status_content.jsx` },
  closed: {
    any: ['.status__content__spoiler-link--show-more'],
    seen: '2024-09',
    where: 'content warning until 4.3: the text is there and CSS hides it',
  },
  tags: { any: ['.hashtag-bar'], seen: '2026-08', where: `${SOURCE}: components/hashtag_bar.tsx` },
  author: { any: ['.display-name__account'], seen: '2026-08', where: SOURCE },
  permalink: {
    any: ['a.status__relative-time', 'a.detailed-status__datetime'],
    seen: '2026-08',
    where: SOURCE,
  },
  quote: {
    any: ['.status__quote', '.status--is-quote'],
    seen: '2026-08',
    where: `${SOURCE}: components/status_quoted.tsx`,
  },
  reply: { any: ['.status__wrapper-reply', '.status-reply'], seen: '2026-08', where: SOURCE },
  direct: {
    any: ['.status__wrapper-direct', '.status-direct', '.detailed-status__wrapper-direct', '.conversation'],
    seen: '2026-08',
    where: `${SOURCE}: private mentions, in whatever column`,
  },
  composer: {
    any: ['textarea.autosuggest-textarea__textarea', '.compose-form textarea'],
    seen: '2026-08',
    where: `${SOURCE}: components/autosuggest_textarea`,
  },
} as const satisfies Record<string, Selector>;
