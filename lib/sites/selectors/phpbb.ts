import type { Selector } from '../adapter';

const TEMPLATE = 'phpbb/phpbb, styles/prosilver/template/viewtopic_body.html';

export const phpbb = {
  page: {
    any: ['body#phpbb'],
    seen: '2026-09',
    where: 'styles/prosilver/template/overall_header.html; other styles inherit it',
  },
  post: {
    any: ['#phpbb .post[id^="p"]'],
    seen: '2026-09',
    where: `${TEMPLATE}; private messages have ids post-…`,
  },
  text: { any: ['.postbody .content'], seen: '2026-09', where: TEMPLATE },
  first: { any: ['.postbody h3.first'], seen: '2026-09', where: `${TEMPLATE}: the first post of a page` },
  extra: {
    any: ['.codebox', '.inline-attachment', '.attachbox'],
    seen: '2026-09',
    where: `${TEMPLATE}; bbcode.html`,
  },
  author: {
    any: ['.postprofile .username', '.postprofile .username-coloured', '.author .username'],
    seen: '2026-09',
    where: TEMPLATE,
  },
  composer: {
    any: ['#qr_postform textarea[name="message"]', '#postform textarea[name="message"]'],
    seen: '2026-09',
    where: 'quickreply_editor.html, posting_body.html',
  },
} as const satisfies Record<string, Selector>;
