import type { Selector } from '../adapter';

const HTML = 'HTML, ARIA and schema.org vocabularies';
const HABIT = 'habits of forum, comment and microblog markup; platforms.md, generic fallback';

export const generic = {
  /** Elements that say of themselves that they are one item of a conversation. */
  item: {
    any: [
      'article',
      '[role="article"]',
      '[role="feed"] > *',
      '[role="listitem"]',
      '[itemtype*="schema.org/Comment"]',
      '[itemtype*="SocialMediaPosting"]',
      '[itemtype*="DiscussionForumPosting"]',
      '[itemtype$="schema.org/Question"]',
      '[itemtype$="schema.org/Answer"]',
    ],
    seen: '2026-11',
    where: HTML,
  },
  /** Elements that may be one of many alike. */
  unit: {
    any: [
      ':not(html, head, head *, svg, svg *, img, input, script, style, link, template, option, br, hr, body, main, header, footer, nav, aside, form, ul, ol, dl, table, tbody, thead, td, p, a, span, b, i, em, strong, small, cite, h1, h2, h3, h4, h5, h6, label, button, blockquote:not([id]), time, figure, slot)',
    ],
    seen: '2026-11',
    where: HABIT,
  },
  time: {
    any: [
      'time',
      'relative-time',
      'time-ago',
      'faceplate-timeago',
      '[itemprop~="datePublished"]',
      '[itemprop~="dateCreated"]',
      ':is(abbr, span, a, small, div)[data-time]',
      ':is(abbr, span, a, small, div)[data-timestamp]',
      'abbr[data-utime]',
      'abbr.published',
      ':is(abbr, span, a, small, div, p):is([class*="time" i], [class*="date" i], [class*="stamp" i], .when, .age, .posted):not([class*="timeline" i], [class*="duration" i], [class*="update" i], [class*="sometime" i])',
      ':is(abbr, span, a)[id*="time" i]',
    ],
    seen: '2026-11',
    where: HABIT,
  },
  /** Links to a post itself: what a time leads to where the page has no machine-readable time. */
  permalink: {
    any: [':is(a[href*="/status/"], a[href*="/post/"], a[href*="/comment/"], a[href*="/note/"]):not(p *)'],
    seen: '2026-11',
    where: 'saved Bluesky page, which has no times',
  },
  author: {
    any: [
      '[rel~="author"]',
      '[itemprop~="author"]',
      'a[href*="/@"]',
      'a[href*="/u/"]',
      'a[href*="/user/"]',
      'a[href*="/users/"]',
      'a[href*="/profile"]',
      'a[href*="=profile"]',
      'a[href*="/member"]',
      'a[href*="/people/"]',
      'a[href*="/author/"]',
      'a[href*="/in/"]',
      'a[href*="/~"]',
      'a[href*="/user?"]',
      'a[href*="user?id="]',
      'a[href*="user.php"]',
      'a[href*="&u="]',
      'a[href*="?uid="]',
      'a[href*="&uid="]',
      'a[href*="member.php"]',
      'a[href*="profile.php"]',
      'a[href*="show_friend"]',
      'a[data-user-card]',
      '[data-testid*="user-name" i]',
      '[data-testid*="author" i]',
      'a[data-username]',
      ':is(a, b, strong, cite, span, div, h3, h4, h5):is([class*="author" i], [class*="username" i], [class*="user-name" i], [class*="nickname" i], [class*="account-name" i], [class*="display-name" i], [class*="displayname" i], .nick, [class*="handle" i], [class~="poster" i], .fn, .h-card, .user)',
      ':is(a, b, span, strong)[id*="author" i]',
      ':is(a, b, strong).name, .name > :is(a, b, strong)',
    ],
    seen: '2026-11',
    where: HABIT,
  },
  /** Where the words of a post are said to be, by vocabularies that mean it. */
  text: {
    any: [
      '[itemprop~="text"]',
      '[itemprop~="commentText"]',
      '[itemprop~="articleBody"]',
      '.e-content',
      '[data-e2e="video-desc"]',
      '[data-testid$="Text"]',
    ],
    seen: '2026-11',
    where: `${HTML}; saved TikTok page`,
  },
  /** Parts of a page where no conversation stands. */
  elsewhere: {
    any: [
      'nav, aside, [hidden], [style*="display: none"], [style*="display:none"]',
      ':is([role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="alertdialog"], [role="log"])',
      'body > header, body > footer',
      ':is([class~="sidebar"], [id="sidebar"], [class*="cookie" i], [id*="cookie" i], [class~="widget"]:not(main *, [role="main"] *, [id="main"] *))',
    ],
    seen: '2026-11',
    where: HABIT,
  },
  /** Articles that a site publishes rather than people talking. */
  publication: {
    any: [
      '[itemtype$="NewsArticle"]',
      '[itemtype$="BlogPosting"]',
      '[itemtype$="Product"]',
      '[itemtype$="Recipe"]',
    ],
    seen: '2026-11',
    where: HTML,
  },
  /** Where people write at length; fields of a line, searches, logins and puzzles for robots are others. */
  composer: {
    any: [
      ':is(textarea, [contenteditable="true"], [role="textbox"]:not(input)):not([readonly], [disabled], [aria-readonly="true"], [aria-hidden="true"], [name*="captcha" i], [name*="search" i], search *, [role="search"] *, form[action*="search" i] *, form[action*="login" i] *, form[action*="signin" i] *, form:has(input[type="password"]) *)',
    ],
    seen: '2026-11',
    where: HABIT,
  },
  heading: { any: [':is(h1, h2, h3, h4)'], seen: '2026-11', where: HTML },
  headingLink: {
    any: [':is(h1, h2, h3, h4) a[href]', 'a[href] > :is(h1, h2, h3, h4)', 'a[href]:has(> * > :is(h2, h3))'],
    seen: '2026-11',
    where: HABIT,
  },
} as const satisfies Record<string, Selector>;
