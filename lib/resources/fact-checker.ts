import factCheckers from '../data/fact-checkers.json';

let hosts: ReadonlySet<string> | undefined;

/** Whether a link leads to one of the fact-checkers that our own searches go to. */
export function isFactChecker({ protocol, hostname }: URL): boolean {
  hosts ??= new Set(factCheckers.map(({ search }) => bare(new URL(search).hostname)));
  return protocol === 'https:' && hosts.has(bare(hostname));
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
