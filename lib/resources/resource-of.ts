import type { Service } from './country-file';
import { openingOf } from './opening-of';
import type { CountryCode, Resource } from './resource';

/** Names of sources by id, as `lib/data/helplines-sources.json` holds them. */
export type SourceNames = Readonly<Record<string, { readonly what: string }>>;

/** A service of a country's file as everything outside this room sees it. */
export function resourceOf(service: Service, country: CountryCode, names: SourceNames): Resource {
  const { id, topics, contacts, hours, cost, languages, confidence, verified } = service;
  const { audience, region, status, list, notes } = service;
  const opening = openingOf(hours);
  return {
    id,
    name: service.english ? `${service.name} (${service.english})` : service.name,
    country,
    topics,
    contacts,
    hours: hours.text,
    ...(opening ? { opening } : {}),
    cost,
    languages,
    confidence,
    verified,
    sources: Object.entries(service.sources).map(([source, asOf]) => ({
      what: names[source]?.what ?? source,
      asOf,
    })),
    ...(audience ? { audience } : {}),
    ...(region ? { region } : {}),
    ...(status === 'uncertain' ? { status } : {}),
    ...(list ? { list } : {}),
    ...(notes ? { notes } : {}),
  };
}
