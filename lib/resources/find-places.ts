import communities from '../data/communities/places.json';
import professionals from '../data/professionals/places.json';
import sourceList from '../data/sources-places.json';
import { type PlaceEntry, type PlaceFile, parsePlaces } from './place-file';
import type { PlaceToTurn } from './place-to-turn';

const sources: Readonly<Record<string, { readonly what: string } | undefined>> = sourceList;
let shelves: readonly PlaceFile[] | undefined;

/**
 * Where to find other people and professionals: peer communities first, then ways to a professional. With a topic of
 * `careTopics`, places for it come first (the country's, then those for everyone), then the country's general ones.
 * Where a country has nothing of a kind that fits, or is null or unknown, the places for everyone stand in. Among
 * equals: moderated, in the reader's language (BCP 47), opened by us, then the file's order.
 */
export function findPlaces(country: string | null, language: string, topic?: string): readonly PlaceToTurn[] {
  shelves ??= [communities, professionals].map(parsePlaces);
  return shelves.flatMap(({ kind, places }) =>
    fitting(places, country, topic)
      .map((place) => ({ place, rank: rankOf(place, country, language, topic) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ place }) => placeOf(place, kind)),
  );
}

const isGeneral = ({ topics }: PlaceEntry) => topics.includes('general');

function fitting(
  places: readonly PlaceEntry[],
  country: string | null,
  topic?: string,
): readonly PlaceEntry[] {
  const local = places.filter((place) => place.country === country);
  const international = places.filter((place) => place.country === 'INT');
  if (topic === undefined) return local.length > 0 ? local : international;
  const about = (place: PlaceEntry) => place.topics.some((one) => one === topic);
  const near = local.filter((place) => about(place) || isGeneral(place));
  const specific = international.filter((place) => about(place) && !isGeneral(place));
  return near.length > 0 ? [...near, ...specific] : international.filter((p) => about(p) || isGeneral(p));
}

/** Lower comes first; each question weighs more than all after it. */
function rankOf(place: PlaceEntry, country: string | null, language: string, topic?: string): number {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const spoken =
    place.languages.length === 0 || place.languages.some((tag) => primary(tag) === primary(language));
  const less = [
    topic !== undefined && !place.topics.some((one) => one === topic),
    country !== null && place.country !== country,
    place.moderated === undefined,
    !spoken,
    !place.opened,
  ];
  return less.reduce((rank, worse) => rank * 2 + (worse ? 1 : 0), 0);
}

function placeOf(place: PlaceEntry, kind: PlaceToTurn['kind']): PlaceToTurn {
  const { topics: _, sources: ids, ...shown } = place;
  return {
    ...shown,
    kind,
    sources: Object.entries(ids).map(([id, asOf]) => ({ what: sources[id]?.what ?? id, asOf })),
  };
}
