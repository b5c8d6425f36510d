import type { Selector } from '../adapter';

const TESTED = 'the attributes that Twitch keeps for its own tests, used by four extensions of 2026';
const SEVENTV = '7TV 3, which draws the chat anew';

export const twitch = {
  post: {
    any: ['[data-a-target="chat-line-message"]', '.chat-line__message', '.seventv-message'],
    seen: '2026-08',
    where: `${TESTED}; ${SEVENTV}`,
  },
  text: {
    any: ['[data-a-target="chat-line-message-body"]', '.seventv-chat-message-body'],
    seen: '2026-08',
    where: `${TESTED}; absent on deleted lines; ${SEVENTV}`,
  },
  author: {
    any: [
      '[data-a-target="chat-message-username"]',
      '.chat-author__display-name',
      '.seventv-chat-user-username',
    ],
    seen: '2026-08',
    where: `${TESTED}; ${SEVENTV}`,
  },
  reply: {
    any: ['.chat-line__message-container p[title]'],
    seen: '2026-02',
    where: 'the tests of an extension: the title holds what is answered, whole',
  },
  emote: {
    any: ['.chat-line__message--emote-button'],
    seen: '2026-08',
    where: 'two themes of 2026: a block in the middle of the sentence',
  },
  composer: {
    any: ['[data-a-target="chat-input"]', '.chat-wysiwyg-input__editor'],
    seen: '2026-08',
    where: TESTED,
  },
} as const satisfies Record<string, Selector>;
