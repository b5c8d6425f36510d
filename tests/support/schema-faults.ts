import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';

/** A file of `lib/data`, not yet parsed. */
export function dataFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../lib/data/${name}`, import.meta.url), 'utf8'));
}

/** What in `lib/data/<file>` offends against `lib/data/schema/<schema>.schema.json`: empty where it holds. */
export function schemaFaults(schema: string, file: string): readonly unknown[] {
  const loaded = dataFile(`schema/${schema}.schema.json`);
  if (typeof loaded !== 'object' || loaded === null) throw new TypeError(schema);
  const holds = new Ajv({ allErrors: true }).compile(loaded);
  return holds(dataFile(file)) ? [] : (holds.errors ?? []);
}
