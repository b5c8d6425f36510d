const LETTER = /[\p{L}\p{Extended_Pictographic}]/gu;

export function letters(text: string | null): number {
  return text?.match(LETTER)?.length ?? 0;
}

/** Letters said outside links; in mentions and hashtags, where little else is said. Zero for rows of controls. */
export function proseOf(block: Element): number {
  const said = letters(block.textContent);
  if (said === 0) return 0;
  let linked = 0;
  let tagged = 0;
  const links = block.tagName === 'A' ? [block] : block.querySelectorAll('a, button, [role="button"]');
  for (const link of links) {
    const count = letters(link.textContent);
    linked += count;
    if (/^\s*[#@]/.test(link.textContent ?? '')) tagged += count;
  }
  const prose = said - linked;
  return prose > linked / 20 ? prose + tagged : tagged;
}

/** Letters that stand in the element itself, outside its children. */
export function ownLetters(element: Element): number {
  let count = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) count += letters(node.nodeValue);
  return count;
}

/** Whether text stands in the element itself, not only in its children. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
