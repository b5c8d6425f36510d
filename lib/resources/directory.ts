import sources from '../data/helplines-sources.json';
import type { Need } from '../policy';
import { answerNeed, listAll } from './answer-need';
import { countryCodes, isCountryCode } from './country-code';
import { parseCountryFile, type Service } from './country-file';
import * as everyCountry from './every-country';
import type { Wishes } from './order-services';
import { preferredFirst } from './preferred-first';
import type { ContactKind, CountryCode, Resource } from './resource';
import { resourceOf } from './resource-of';

/** Where the reader is, or null where nobody knows, and what else decides the order. */
export interface Situation extends Wishes {
  readonly country: string | null;
}

const files: Readonly<Record<string, unknown>> = everyCountry;
const parsed = new Map<string, readonly Service[]>();
let byId: ReadonlyMap<string, Resource> | undefined;

/** What to offer for a need, best first. Never empty, and never another country's number. */
export function findResources(need: Need, situation: Situation): readonly Resource[] {
  const local = servicesOf(situation.country);
  const international = servicesOf('INT');
  return answerNeed(need, { local, international }, situation)
    .map(asResource(situation.country, local))
    .map(inPreferredOrder(situation.channel));
}

/** All of a country in the directory's order, its emergency numbers last; for null the international directories. */
export function allResources(country: string | null): readonly Resource[] {
  const local = servicesOf(country);
  return listAll({ local, international: servicesOf('INT') }).map(asResource(country, local));
}

/** All that one country has of its own, its emergency numbers included; nothing where nothing is known. */
export interface CountryShelf {
  readonly code: CountryCode;
  readonly resources: readonly Resource[];
}

/** Everything the directory holds: each country and territory, and what is for everyone. */
export interface Directory {
  readonly countries: readonly CountryShelf[];
  readonly international: readonly Resource[];
}

/** The whole directory, each service's contacts in the order that the person prefers. */
export function wholeDirectory(channel?: ContactKind): Directory {
  const shelf = (code: CountryCode | 'INT') => {
    const local = servicesOf(code);
    return local.map(asResource(code, local)).map(inPreferredOrder(channel));
  };
  return {
    countries: countryCodes().map((code) => ({ code, resources: shelf(code) })),
    international: shelf('INT'),
  };
}

/** Every country and territory, with the number of its services, emergency numbers aside. */
export function countries(): readonly { readonly code: CountryCode; readonly services: number }[] {
  return countryCodes().map((code) => ({
    code,
    services: servicesOf(code).filter(({ topics }) => !topics.includes('emergency')).length,
  }));
}

export function resourceById(id: string): Resource | undefined {
  byId ??= new Map(
    [...countryCodes(), 'INT'].flatMap((code) =>
      allResources(code).map((resource) => [resource.id, resource]),
    ),
  );
  return byId.get(id);
}

function servicesOf(country: string | null): readonly Service[] {
  if (country === null || !Object.hasOwn(files, country)) return [];
  const known = parsed.get(country) ?? parseCountryFile(files[country]);
  parsed.set(country, known);
  return known;
}

/** Emergency numbers stay as they are: some of their other ways need a registration beforehand. */
function inPreferredOrder(channel: ContactKind | undefined) {
  return (resource: Resource): Resource =>
    resource.topics.includes('emergency')
      ? resource
      : { ...resource, contacts: preferredFirst(resource.contacts, channel) };
}

function asResource(country: string | null, local: readonly Service[]) {
  const home = new Set(local);
  return (service: Service): Resource => {
    const code = country !== null && home.has(service) ? country : 'INT';
    if (!isCountryCode(code)) throw new RangeError(`no such country: ${code}`);
    return resourceOf(service, code, sources);
  };
}
