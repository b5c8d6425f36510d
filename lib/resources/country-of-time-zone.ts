import zonesByCountry from '../data/time-zones.json';

let countryByZone: ReadonlyMap<string, string> | undefined;

/**
 * The country whose clock a time zone is: a first guess, without network, that the person confirms. Undefined for zones of
 * no country, such as `UTC`. Source: zone.tab and former names of the IANA time zone database 2025b, public domain.
 */
export function countryOfTimeZone(timeZone: string): string | undefined {
  countryByZone ??= new Map(
    Object.entries(zonesByCountry).flatMap(([country, zones]) => zones.map((zone) => [zone, country])),
  );
  return countryByZone.get(timeZone);
}
