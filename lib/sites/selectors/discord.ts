import type { Selector } from '../adapter';

const IDS =
  "ids that the client's own bundle makes (message-content-…, message-reply-context-…), read in 2026";

export const discord = {
  post: {
    any: ['li[id^="chat-messages-"]'],
    seen: '2026-07',
    where: 'Vencord messageLogger, July 2026; id is chat-messages-CHANNEL-MESSAGE',
  },
  text: { any: ['[id^="message-content-"]'], seen: '2026-07', where: IDS },
  reply: {
    any: ['[id^="message-reply-context-"]'],
    seen: '2026-07',
    where: `${IDS}; holds the answered message, with that message's own content id`,
  },
  named: {
    any: ['[role="article"][aria-labelledby]'],
    seen: '2026-07',
    where: `${IDS}; names the first message of a group, which alone shows its author`,
  },
  author: {
    any: ['[id^="message-username-"]'],
    seen: '2026-07',
    where: IDS,
  },
  notice: {
    any: ['[class*="systemMessage"]'],
    seen: '2026-07',
    where: 'two exporters of 2026: joins, boosts and pins, in the words of the site',
  },
  edited: {
    any: ['[class*="edited"]', 'time'],
    seen: '2026-07',
    where: 'an exporter of 2026: the mark stands inside the text, in the language of the site',
  },
  pill: {
    any: ['.mention', '[class*="emojiContainer"]'],
    seen: '2026-07',
    where: 'mentions and emoji are buttons that belong to the sentence',
  },
  composer: {
    any: ['[role="textbox"][data-slate-editor="true"]'],
    seen: '2026-07',
    where: 'platforms.md; two extensions of 2026',
  },
} as const satisfies Record<string, Selector>;
