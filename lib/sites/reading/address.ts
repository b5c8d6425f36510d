/** An absolute http(s) URL, or `undefined` for anything else (`javascript:`, junk, nothing). */
export function absoluteUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** As {@link absoluteUrl}, for permalinks, which are https only. */
export function httpsUrl(href: string | null | undefined, base: string): string | undefined {
  const url = absoluteUrl(href, base);
  return url?.startsWith('https:') ? url : undefined;
}

/** Absolute http(s) URLs that a text links to, each once, in order. */
export function linksIn(text: Element): readonly string[] {
  const found = new Set<string>();
  const links = [...text.querySelectorAll('a[href]')];
  for (const link of text.matches('a[href]') ? [text, ...links] : links) {
    const url = absoluteUrl(link.getAttribute('href'), link.baseURI);
    if (url) found.add(url);
  }
  return [...found];
}

let last = new URL('about:blank');

/** Address of the page an element is on; `about:blank` for documents without one. Parsed once for all posts of a page. */
export function pageOf(element: Element): Readonly<URL> {
  const address = element.ownerDocument.URL;
  if (last.href !== address) last = new URL(URL.canParse(address) ? address : 'about:blank');
  return last;
}
