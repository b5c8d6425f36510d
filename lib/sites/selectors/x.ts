import type { Selector } from '../adapter';

export const x = {
  post: {
    any: ['article[data-testid="tweet"]'],
    seen: '2026-08',
    where: 'saved profile page (4 posts); control-panel-for-twitter 4.24.0',
  },
  text: {
    any: ['[data-testid="tweetText"]'],
    seen: '2026-08',
    where: 'saved profile page; absent on posts of pictures alone',
  },
  author: {
    any: ['[data-testid="User-Name"]'],
    seen: '2026-08',
    where: 'saved profile page; a second one inside a post is the quoted author, whose name is no link',
  },
  permalink: {
    any: ['a[href*="/status/"]:has(time[datetime])', 'a[href*="/status/"]'],
    seen: '2026-08',
    where: 'saved profile page; positional links broke in July 2026',
  },
  promoted: {
    any: ['[data-testid="placementTracking"]'],
    seen: '2025-12',
    where: 'home page: an ancestor of advertisements; a descendant of every video, so only ancestors count',
  },
  composer: {
    any: [
      '[data-testid^="tweetTextarea_"][role="textbox"]',
      '[data-testid^="tweetTextarea_"] [role="textbox"]',
    ],
    seen: '2026-08',
    where: 'tutti, src/adapters/x.ts; the box of direct messages has no such mark',
  },
} as const satisfies Record<string, Selector>;
