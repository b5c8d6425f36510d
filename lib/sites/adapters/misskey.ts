import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll } from '../reading/find';
import { isHidden } from '../reading/hidden';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { misskey as selectors } from '../selectors/misskey';

const id = siteId('misskey');
const page = anyOf(selectors.page);
const NOTE_PATH = /^\/notes\/(\w+)/;
const PRIVATE = pathsOf('direct-messages', '/chat', '/my/messaging', '/messaging', '/my/messages');

/** Misskey and its forks (Sharkey, Firefish) on any instance. Class names are generated, so notes are told by their structure. */
export const misskey: SiteAdapter = {
  id,
  name: 'Misskey',
  matches: [
    'https://misskey.io/*',
    'https://misskey.design/*',
    'https://nijimiss.moe/*',
    'https://sushi.ski/*',
    'https://transfem.social/*',
  ],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: anyOf(selectors.post),
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

interface Parts {
  readonly head: Element;
  readonly own: Element | undefined;
  readonly quoted: Element | undefined;
  readonly owns: (element: Element) => boolean;
}

/** The parts of a note, or `undefined` for what is none: link previews, and the inside of a note once more. */
function partsOf(note: Element): Parts | undefined {
  if (note.parentElement?.closest('article')) return undefined;
  const [head, second] = findAll(note, selectors.head);
  if (!head) return undefined;
  const quote = second?.parentElement ?? undefined;
  const texts = findAll(note, selectors.text, (text) => !text.closest('header, p, li'));
  const owns = (element: Element) => !quote?.contains(element);
  return { head, own: texts.find(owns), quoted: texts.find((text) => quote?.contains(text)), owns };
}

function read(note: Element): Post | undefined {
  const parts = partsOf(note);
  if (!parts || find(note, selectors.direct, parts.owns)) return undefined;
  const { head, own, quoted, owns } = parts;
  if (own && isFolded(own, note)) return undefined;
  const path = find(note, selectors.permalink, owns)?.getAttribute('href');
  const number = NOTE_PATH.exec(path ?? '')?.[1];
  return composePost({
    site: id,
    kind: note.localName === 'article' && !isAnswer(own) ? 'post' : 'comment',
    own: number && `${pageOf(note).host}/${number}`,
    author: find(head, selectors.person)?.getAttribute('href')?.slice(1),
    permalink: httpsUrl(path, note.baseURI),
    text: own ? visibleText(own, { skip: isCited }) : '',
    quoted: [...(own?.querySelectorAll('div') ?? [])]
      .filter(isCited)
      .map((element) => visibleText(element))
      .concat(quoted ? visibleText(quoted) : [])
      .join('\n'),
    textElements: own ? [own] : [],
  });
}

/** Behind a content warning that is closed. */
function isFolded(text: Element, note: Element): boolean {
  for (let around = text.parentElement; around && around !== note; around = around.parentElement) {
    if (isHidden(around)) return true;
  }
  return false;
}

/** An arrow to the note it answers stands before the text of a reply. */
const isAnswer = (text: Element | undefined) =>
  text?.parentElement?.querySelector(':scope > a[href^="/notes/"]') != null;

/** A `>` line: a block with a line at its side. */
const isCited = (element: Element) => /border-left/.test(element.getAttribute('style') ?? '');

/** Before the buttons, outside the text, which is clipped while it is folded. */
function cardSlot(note: Element): CardSlot | undefined {
  const parts = partsOf(note);
  if (!parts) return undefined;
  const foot = find(
    note,
    selectors.foot,
    (element) => element.closest('article') === note && parts.owns(element),
  );
  const parent = foot?.parentElement ?? parts.head.parentElement;
  if (!parent) return undefined;
  let after: Element = parts.own ?? parts.head;
  while (after.parentElement && after.parentElement !== parent && parent.contains(after))
    after = after.parentElement;
  return { parent, after };
}
