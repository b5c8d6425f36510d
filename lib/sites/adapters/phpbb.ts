import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { isInHiddenPart } from '../reading/hidden';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { phpbb as selectors } from '../selectors/phpbb';

const id = siteId('phpbb');
const page = anyOf(selectors.page);
const extra = anyOf(selectors.extra);
const POST_ID = /^p(\d+)$/;
const PANEL = /\/[um]cp\.php$/;

/**
 * phpBB boards on any host, recognised by their page. Addresses in the page can carry the reader's session, so a post's address is made
 * of its number. Private messages, and what moderators see, stand in panels of their own.
 */
export const phpbb: SiteAdapter = {
  id,
  name: 'phpBB boards',
  matches: [],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: anyOf(selectors.post),
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => (PANEL.test(url.pathname) ? 'direct-messages' : audienceByAddress(url, [])),
};

function read(post: Element): Post | undefined {
  const number = POST_ID.exec(post.id)?.[1];
  const text = find(post, selectors.text);
  const { host, pathname, search } = pageOf(post);
  if (!number || !text || PANEL.test(pathname) || isInHiddenPart(text)) return undefined;
  const title = /[?&](?:start|p)=/.test(search) ? undefined : find(post, selectors.first);
  return composePost({
    site: id,
    kind: title ? 'post' : 'comment',
    own: `${host}/${number}`,
    author: find(post, selectors.author)?.textContent?.trim(),
    permalink: httpsUrl(`viewtopic.php?p=${number}#p${number}`, post.baseURI),
    text: [title, text]
      .flatMap((element) => (element ? [visibleText(element, { skip: isExtra })] : []))
      .join('\n')
      .trim(),
    quoted: quotedBlocks(text, { skip: isCredit }),
    textElements: title ? [text, title] : [text],
  });
}

const isExtra = (element: Element) => element.matches(extra);

/** "Lena wrote:", in the language of the board. */
const isCredit = ({ tagName }: Element) => tagName === 'CITE';

function cardSlot(post: Element): CardSlot | undefined {
  const text = find(post, selectors.text);
  return text?.parentElement ? { parent: text.parentElement, after: text } : undefined;
}
