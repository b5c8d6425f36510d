import type { SiteChoice } from '../../components/library';
import { adapters } from '../../lib/sites';
import { siteNameOf } from './origins-of';

/**
 * Every site that has an adapter and hosts of its own, then whatever else was added by hand, each name once. A site of the
 * list is added when its first host is granted; a popup may have added another of its hosts, and the rest is then offered.
 */
export function siteChoices(granted: readonly string[]): readonly SiteChoice[] {
  const known = adapters
    .filter((site) => site.matches.length > 0)
    .map((site) => ({
      name: site.name,
      origins: site.matches,
      added: granted.includes(site.matches[0] ?? ''),
    }));
  const listed = new Set<string>(known.flatMap((site) => site.origins));
  const others = granted.filter((origin) => !listed.has(origin));
  const names = [...new Set(others.map(siteNameOf))];
  return [
    ...known,
    ...names.map((name) => ({
      name,
      origins: others.filter((origin) => siteNameOf(origin) === name),
      added: true,
    })),
  ];
}
