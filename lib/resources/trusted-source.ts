import organisations from '../data/organisations.json';

/** An organisation whose pages count as a source, and why. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Hosts without `www.`; their subdomains count too. */
  readonly domains: readonly string[];
  /** Hosts below `domains` that do not count, such as forums where anybody writes. */
  readonly except?: readonly string[];
  readonly kind: string;
  readonly why: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
}

const trusted: readonly Organisation[] = organisations;

/**
 * The organisation on whose site a link leads, or `undefined`. Only https on its usual port, and only the very host
 * or one below it: `who.int` and `www.who.int`, never `who.int.example.org`, `mywho.int` or letters that look alike
 * (a URL's host is ASCII, so those differ). It speaks for who published a page, not for each sentence on it.
 */
export function isTrustedSource(url: URL): Organisation | undefined {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const within = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return trusted.find(({ domains, except = [] }) => domains.some(within) && !except.some(within));
}
