const TAGS = new Set('ASIDE DIALOG FIGCAPTION FOOTER H1 HEADER LABEL MENU NAV SUMMARY'.split(' '));
const ROLES = new Set('group img menu menubar navigation status toolbar tooltip'.split(' '));

/**
 * Class names of the parts of a post that are not its words: controls, counts, the author's panel, what is quoted or
 * attached. Names in code, so they hold whatever language the page speaks.
 */
const CLASS =
  /signature|profile|user-?(?:info|title|details|rank)|\brank\b|\blikes?\b|avatar|byline|badge|action|toolbar|controls|buttons|(?<!un)vote|score|\bcounts?\b|stats|\bmeta|meta\b|share|\btags\b|\bquote|quoted|quotebox|preview-card|link-card|embed|attachment|notice|(?:^|\s)hidden(?:\s|$)/i;

/** A form that is written in; old Reddit also wraps what was written in one. */
const FIELD = 'textarea, input:not([type="hidden"]), [contenteditable="true"]';

/** Whether a part of a post belongs to the page rather than to the words of the person who wrote it. */
export function isChrome(element: Element): boolean {
  if (TAGS.has(element.tagName)) return true;
  if (element.tagName === 'FORM' && element.querySelector(FIELD)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return true;
  const name = element.getAttribute('class');
  return name !== null && CLASS.test(name);
}

const TEXT_TAGS = new Set(['DIV', 'P', 'SECTION', 'SPAN', 'TD']);
const TEXT_CLASS =
  /(?:^|\s)(?:content|body|text|message|md|prose|cooked)(?:\s|$)|[-_](?:content|body|text)\b|postbody|message/i;

/** Whether an element is named as sites name the one that holds a post's words, or has the direction that typed text has. */
export function isNamedText(element: Element): boolean {
  if (element.getAttribute('dir') === 'auto') return true;
  const name = element.getAttribute('class');
  return name !== null && TEXT_TAGS.has(element.tagName) && TEXT_CLASS.test(name);
}
