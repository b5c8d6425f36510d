import { isControl, isHidden } from './hidden';

export interface TextOptions {
  /** The site shows line breaks of the source (`white-space: pre-wrap`). */
  readonly keepsNewlines?: boolean;
  /** Elements to leave out with all they hold. */
  readonly skip?: (element: Element) => boolean;
  /** Controls that are words of the sentence, such as a mention that opens a profile; other controls are left out. */
  readonly keep?: (element: Element) => boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const EMOJI = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Component}\s]+|:[\w+-]+:)$/u;
/** Stands for the edge of a block until the text is tidied. */
const EDGE = '\u2029';
/** Pages nest a few dozen levels; a parser caps at 512. Deeper nesting is not a post. */
const DEEPEST = 512;

/**
 * The text of an element as it would be read aloud: blocks and `<br>` become `\n`, emoji images become their `alt`;
 * without buttons, hidden nodes, quotes (`<blockquote>`) and our own card. Reads no layout, so it costs no reflow.
 */
export function visibleText(root: Element, options: TextOptions = {}): string {
  const parts: string[] = [];
  append(root, options, parts, 0);
  return tidy(parts.join(''));
}

function append(parent: Element, options: TextOptions, parts: string[], depth: number): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      parts.push(options.keepsNewlines ? data : data.replace(/\s+/g, ' '));
    } else if (node instanceof Element) appendElement(node, options, parts, depth);
  }
}

function appendElement(element: Element, options: TextOptions, parts: string[], depth: number): void {
  const tag = element.tagName;
  if (tag === 'BR') parts.push('\n');
  else if (tag === 'IMG') parts.push(emojiOf(element));
  else if (tag === 'BLOCKQUOTE') parts.push(EDGE);
  else if (options.skip?.(element)) parts.push(BLOCKS.has(tag) ? EDGE : '');
  else if (depth < DEEPEST && !isHidden(element) && !isUnused(element, options)) {
    // A block inside a link is part of the sentence the link stands in (TikTok sets mentions so).
    const isBlock = BLOCKS.has(tag) && element.parentElement?.tagName !== 'A';
    if (isBlock) parts.push(EDGE);
    append(element, tag === 'PRE' ? { ...options, keepsNewlines: true } : options, parts, depth + 1);
    if (isBlock) parts.push(EDGE);
  }
}

function isUnused(element: Element, { keep }: TextOptions): boolean {
  return isControl(element) && !keep?.(element);
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt');
  return alt && alt.length <= 40 && EMOJI.test(alt) ? alt : '';
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n\u2029]+/g, ' ')
    .replace(/\s*\u2029\s*/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
