import type { Selector } from '../adapter';

const AID = 'ai-detection-userscripts, youtube.js of September 2026, seen live';
const OWN = 'own pages of 2018; control-panel-for-youtube of June 2026';

export const youtube = {
  watch: {
    any: ['ytd-watch-flexy'],
    seen: '2026-09',
    where: `${AID}; the last page stays while the next one comes`,
  },
  title: { any: ['ytd-watch-metadata #title h1'], seen: '2026-09', where: AID },
  description: {
    any: [
      '#description-inline-expander #expanded yt-attributed-string',
      '#description-inline-expander #attributed-snippet-text',
    ],
    seen: '2026-09',
    where: `${AID}; the first is empty until the text is expanded`,
  },
  channel: { any: ['ytd-watch-metadata ytd-channel-name a'], seen: '2026-06', where: OWN },
  post: {
    any: ['ytd-backstage-post-renderer'],
    seen: '2026-09',
    where: `${AID}; a shared post lies in another`,
  },
  comment: {
    any: ['ytd-comment-view-model', 'ytd-comment-renderer'],
    seen: '2026-09',
    where: `${AID}; the second until 2024`,
  },
  text: { any: ['#content-text'], seen: '2026-09', where: AID },
  author: { any: ['#author-text'], seen: '2026-06', where: OWN },
  permalink: {
    any: ['#published-time-text a[href]'],
    seen: '2026-06',
    where: `${OWN}; lc= on comments, /post/ on posts of a channel`,
  },
  expander: {
    any: ['ytd-text-inline-expander', 'ytd-expander'],
    seen: '2026-09',
    where: `${AID}: cuts by CSS, so a card stands after it`,
  },
  elsewhere: {
    any: ['[hidden]', 'ytd-commentbox', 'ytd-backstage-post-dialog-renderer', 'ytd-live-chat-frame'],
    seen: '2026-09',
    where: AID,
  },
  translation: { any: ['#translated-content'], seen: '2026-09', where: AID },
  composer: {
    any: ['#contenteditable-root[contenteditable]'],
    seen: '2026-06',
    where: 'ytd-commentbox; the same in the box for posts of a channel',
  },
} as const satisfies Record<string, Selector>;
