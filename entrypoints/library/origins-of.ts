/**
 * The match patterns for what a person typed: `mastodon.example`, or a whole address. A site answers with and without
 * `www.`, and the browser takes those for two, so both are asked for. Undefined for anything that is no address.
 */
export function originsOf(address: string): readonly string[] | undefined {
  const trimmed = address.trim();
  const typed = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(typed)) return undefined;
  const { protocol, hostname } = new URL(typed);
  const isHost = hostname.includes('.') || hostname === 'localhost';
  if (!/^https?:$/.test(protocol) || !isHost) return undefined;
  return bothNames(hostname).map((host) => `${protocol}//${host}/*`);
}

/** What people call the site of an origin: its host without `www.`. */
export function siteNameOf(origin: string): string {
  return origin
    .replace(/^[^/]*\/\//, '')
    .replace(/\/\*$/, '')
    .replace(/^www\./, '');
}

function bothNames(host: string): readonly string[] {
  if (host === 'localhost' || isAddress(host)) return [host];
  return host.startsWith('www.') ? [host, host.slice('www.'.length)] : [host, `www.${host}`];
}

/** An IPv4 address; IPv6 has no dot and is no host a person adds by name. */
function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host);
}
