import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const file = new URL('../../lib/data/helplines-sources.json', import.meta.url);
const shape = v.record(v.string(), v.object({ what: v.string(), kind: v.string() }));

/** Every source of the directory by its id, read from disk. */
export function sourceNames(): v.InferOutput<typeof shape> {
  return v.parse(shape, JSON.parse(readFileSync(file, 'utf8')));
}
