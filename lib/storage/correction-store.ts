import * as v from 'valibot';
import { type Correction, correctionSchema } from '../saved';
import type { Database } from './database';

export interface CorrectionStore {
  add(correction: Correction): Promise<void>;
  list(): Promise<Correction[]>;
  clear(): Promise<void>;
}

export function correctionStore(database: Promise<Database>): CorrectionStore {
  return {
    async add(correction) {
      await (await database).add('corrections', v.parse(correctionSchema, correction));
    },
    async list() {
      const stored = await (await database).getAll('corrections');
      return stored.flatMap((entry) => {
        const parsed = v.safeParse(correctionSchema, entry);
        return parsed.success ? [parsed.output] : [];
      });
    },
    async clear() {
      await (await database).clear('corrections');
    },
  };
}
