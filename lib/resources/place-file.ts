import * as v from 'valibot';
import { careTopics } from './care-topic';

function schemaOfFile() {
  const place = v.strictObject({
    id: v.string(),
    name: v.string(),
    country: v.string(),
    languages: v.array(v.string()),
    topics: v.array(v.picklist(careTopics)),
    what: v.string(),
    href: v.string(),
    moderated: v.exactOptional(v.string()),
    line: v.exactOptional(v.literal(true)),
    opened: v.boolean(),
    verified: v.string(),
    sources: v.record(v.string(), v.string()),
  });
  return v.strictObject({ kind: v.picklist(['community', 'professionals']), places: v.array(place) });
}

/** A file of places as `lib/data` keeps it. What each field means stands in `lib/data/schema/places.schema.json`. */
export type PlaceFile = v.InferOutput<ReturnType<typeof schemaOfFile>>;
export type PlaceEntry = PlaceFile['places'][number];

/** Throws where the file does not have the shape. */
export function parsePlaces(file: unknown): PlaceFile {
  return v.parse(schemaOfFile(), file);
}
