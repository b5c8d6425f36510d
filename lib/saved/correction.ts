import * as v from 'valibot';
import { cardKinds } from '../settings';

const MAX_ENTRIES = 20;

/** Ids of the entries that spoke: the only thing about a post that a correction keeps. A long post may match many; the first 20 say enough. */
export const entriesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) => entries.slice(0, MAX_ENTRIES)),
  v.array(v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/))),
);

/** "This was wrong", as kept on the device: which entries spoke, on which kind of card, on which day. No words. */
export const correctionSchema = v.strictObject({
  card: v.picklist(cardKinds),
  entries: entriesSchema,
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
