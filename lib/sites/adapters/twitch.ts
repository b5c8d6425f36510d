import type { Post } from '../../post';
import type { SiteAdapter } from '../adapter';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { twitch as selectors } from '../selectors/twitch';

const id = siteId('twitch');
const emote = anyOf(selectors.emote);

/**
 * The chat beside a stream on Twitch. Lines have no id and no address. No card stands in the chat: lines hurry past, the newest is
 * held at the bottom edge, and the list drops a line after some 150 others, so a card would push words away and be gone before it
 * is read. So Solace does not walk these pages at all; what is known of them is for where people write. Whispers, which are private, are other elements and are not read.
 */
export const twitch: SiteAdapter = {
  id,
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'],
  candidates: anyOf(selectors.post),
  read,
  cardSlot: () => undefined,
  withoutCards: true,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, []),
};

function read(line: Element): Post | undefined {
  const text = find(line, selectors.text);
  if (!text) return undefined;
  return composePost({
    site: id,
    kind: 'comment',
    author: find(line, selectors.author)?.textContent?.trim(),
    // A line of chat is one line; emotes stand in it as blocks.
    text: visibleText(text, { skip: (element) => element.matches(emote) }).replace(/\s+/g, ' '),
    quoted: find(line, selectors.reply)?.getAttribute('title')?.trim(),
    textElements: [text],
  });
}
