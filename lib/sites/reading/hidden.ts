const NEVER_TEXT = new Set([
  'AUDIO',
  'BUTTON',
  'CANVAS',
  'DATALIST',
  'IFRAME',
  'INPUT',
  'NOSCRIPT',
  'OBJECT',
  'SCRIPT',
  'SELECT',
  'STYLE',
  'TEMPLATE',
  'TEXTAREA',
  'VIDEO',
  'svg',
]);

/** Class names by which sites hide text from the eye: Bootstrap, WordPress, LinkedIn, and Mastodon's link halves. */
const HIDING_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|screenreader|invisible|d-none)(?:$|\s)/i;
const HIDING_STYLE = /display:\s*none|visibility:\s*hidden/i;
const ICON_CLASS = /(?:^|[\s_-])(?:icons?|fa|glyphicon|material-(?:icons|symbols)[\w-]*)(?:$|[\s-])/i;

/** Whether a reader would not count this element's text as part of what was written. Reads attributes only, never layout. */
export function isHidden(element: Element): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  const name = element.getAttribute('class');
  if (!name) return false;
  return HIDING_CLASS.test(name) || (element.getAttribute('aria-hidden') === 'true' && ICON_CLASS.test(name));
}

/** A control by its role; the browser's own buttons are hidden already. */
export function isControl(element: Element): boolean {
  return element.getAttribute('role') === 'button';
}

/** Whether the element stands in a part of the page that inline styles or attributes switch off, such as a kept tab. */
export function isInHiddenPart(element: Element): boolean {
  if (element.closest('[hidden], [style*="display: none"], [style*="display:none"]')) return true;
  return element.isConnected && typeof element.checkVisibility === 'function' && !element.checkVisibility();
}
