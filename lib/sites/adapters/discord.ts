import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { discord as selectors } from '../selectors/discord';

const id = siteId('discord');
const posts = anyOf(selectors.post);
const reply = anyOf(selectors.reply);
const pill = anyOf(selectors.pill);
const edited = anyOf(selectors.edited);
const MESSAGE_ID = /^chat-messages-(\d+)-(\d+)$/;
const SERVER_PATH = /^\/channels\/(\d+)(?:\/|$)/;
const PRIVATE: PrivatePaths = [{ under: '/channels/@me', audience: 'direct-messages' }];

/**
 * Discord in a browser. Messages in the channels of a server are read; whether a server is open to everybody its pages do not
 * say. Several messages of one person stand in a group, of which the first alone shows the name.
 */
export const discord: SiteAdapter = {
  id,
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  candidates: posts,
  observedAttributes: ['id', 'aria-expanded'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  const [, channel, message] = MESSAGE_ID.exec(post.id) ?? [];
  const own = find(post, selectors.text, isOwn);
  const server = SERVER_PATH.exec(pageOf(post).pathname)?.[1];
  if (!channel || !message || !own || !server || find(post, selectors.notice)) return undefined;
  const answered = find(post, selectors.reply);
  const answeredText = answered && find(answered, selectors.text);
  return composePost({
    site: id,
    kind: answered ? 'comment' : 'post',
    own: message,
    author: authorOf(post),
    permalink: httpsUrl(`/channels/${server}/${channel}/${message}`, post.baseURI),
    text: wordsOf(own),
    quoted: [answeredText && wordsOf(answeredText), quotedBlocks(own)].filter(Boolean).join('\n'),
    textElements: [own],
  });
}

const isOwn = (text: Element) => !text.closest(reply);

/** Code blocks, closed spoilers and the mark of an edit are left out; mentions are buttons and words at once. */
function wordsOf(text: Element): string {
  return visibleText(text, {
    keepsNewlines: true,
    keep: (control) => control.matches(pill),
    skip: (element) => element.tagName === 'PRE' || element.matches(edited),
  });
}

function authorOf(post: Element): string | undefined {
  const first = find(post, selectors.named)?.getAttribute('aria-labelledby')?.split(' ')[0];
  const named = first ? post.ownerDocument.getElementById(first) : find(post, selectors.author, isOwn);
  return (named?.firstElementChild ?? named)?.textContent?.trim() || undefined;
}

function cardSlot(post: Element): CardSlot | undefined {
  const own = find(post, selectors.text, isOwn);
  return own?.parentElement ? { parent: own.parentElement, after: own } : undefined;
}
