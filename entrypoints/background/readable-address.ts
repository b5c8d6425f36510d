/** An address as a person would say it, for a link without a title: `charity.example/help`, `116123`. */
export function readableAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const { protocol, host, pathname } = new URL(href);
  const path = decoded(pathname).replace(/\/$/, '');
  return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') + path : path;
}

/** A path with its letters readable; as it is where it is no valid encoding. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
