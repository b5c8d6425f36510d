import factCheckers from '../data/fact-checkers.json';

const hosts = factCheckers.map(({ search }) => bare(new URL(search.split('{q}', 1)[0] ?? search).hostname));

/** Whether a link leads to one of the fact-checkers that our own searches go to. */
export function isFactChecker({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && hosts.includes(bare(hostname));
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
