import type { Selector } from '../adapter';

const SOURCE = 'Chocobozzz/PeerTube, client/src/app/+videos/+video-watch, 6.x';

export const peertube = {
  page: {
    any: ['meta[property="og:platform"][content="PeerTube"]', 'my-app my-video-watch'],
    seen: '2026-01',
    where: 'client/src/index.html; the month of the sources is not certain',
  },
  post: {
    any: ['my-video-comment .root-comment', '.video-info'],
    seen: '2026-01',
    where: `${SOURCE}: a video and its comments; comments nest`,
  },
  title: {
    any: ['.video-info-name'],
    seen: '2026-01',
    where: `${SOURCE}/video-watch.component.html; twice, for narrow and for wide windows`,
  },
  text: {
    any: ['.comment-html', '.video-info-description-html'],
    seen: '2026-01',
    where: `${SOURCE}; long descriptions are cut until unfolded`,
  },
  account: { any: ['.comment-account-fid'], seen: '2026-01', where: SOURCE },
  channel: { any: ['.video-info-channel a[href^="/a/"]'], seen: '2026-01', where: SOURCE },
  permalink: {
    any: ['a.comment-date'],
    seen: '2026-01',
    where: `${SOURCE}: the address of the thread, one for all of its replies`,
  },
  closed: { any: ['.comment-html-deleted'], seen: '2026-01', where: SOURCE },
  reply: { any: ['my-video-comment .root-comment'], seen: '2026-01', where: SOURCE },
  composer: {
    any: ['my-video-comment-add textarea'],
    seen: '2026-01',
    where: `${SOURCE}/shared/comment/video-comment-add.component.html`,
  },
} as const satisfies Record<string, Selector>;
