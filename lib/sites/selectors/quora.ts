import type { Selector } from '../adapter';

const MEASURED =
  'an extension that measured question, answer, feed and topic pages in September and October 2026';

export const quora = {
  question: {
    any: ['.puppeteer_test_question_main'],
    seen: '2026-09',
    where: 'browser-cli, 2026: the head of a question page',
  },
  answer: {
    any: ['[class*="dom_annotate_question_answer_item"]', '[class*="dom_annotate_multifeed_bundle"]'],
    seen: '2026-10',
    where: `${MEASURED}; uBlock Origin filters, 2026`,
  },
  story: {
    any: ['.puppeteer_test_tribe_post_item_feed_story'],
    seen: '2026-10',
    where: `${MEASURED}: a post of a Space in the feed`,
  },
  title: {
    any: ['.puppeteer_test_question_title'],
    seen: '2026-09',
    where: 'browser-cli, 2026; in the feed it stands above the answer, and somebody else asked it',
  },
  text: {
    any: ['.puppeteer_test_answer_content', '.qu-display--block.qu-wordBreak--break-word'],
    seen: '2026-10',
    where: `${MEASURED}; layout classes where the first is missing`,
  },
  more: {
    any: ['.qt_read_more', '.puppeteer_test_read_more_button'],
    seen: '2026-10',
    where: `${MEASURED}: inside the text it cuts; the rest is not in the page`,
  },
  author: {
    any: ['a[href*="/profile/"]'],
    seen: '2026-10',
    where: `${MEASURED}; the portrait is one too, without words`,
  },
  permalink: {
    any: ['a[href*="/answer/"]', 'a[href*="/profile/"]'],
    seen: '2026-10',
    where: MEASURED,
  },
  click: {
    any: ['.q-click-wrapper'],
    seen: '2026-09',
    where: 'a scraper and an extension of 2026: a click anywhere in it unfolds the answer',
  },
  promoted: {
    any: ['[class*="dom_annotate_ad_promoted_answer"]', '[class*="AdBundle"]'],
    seen: '2026-09',
    where: 'browser-cli, 2026; names of bundles in the feed, 2026',
  },
  composer: {
    any: ['[contenteditable="true"].doc'],
    seen: '2026-05',
    where: 'three scripts of 2026; not verified',
  },
} as const satisfies Record<string, Selector>;
