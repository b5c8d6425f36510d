import * as v from 'valibot';
import { type Correction, correctionSchema } from '../saved';
import type { OpenDatabase } from './database';

/** Corrections kept; beyond them the oldest goes. */
export const MAX_CORRECTIONS = 500;

export interface CorrectionStore {
  /** Keeps one more; beyond 500 the oldest go. */
  add(correction: Correction): Promise<void>;
  list(): Promise<Correction[]>;
  clear(): Promise<void>;
}

export function correctionStore(open: OpenDatabase): CorrectionStore {
  return {
    async add(correction) {
      const parsed = v.parse(correctionSchema, correction);
      const { store, done } = (await open()).transaction('corrections', 'readwrite');
      const trim = async () => {
        const tooMany = (await store.count()) - MAX_CORRECTIONS;
        const oldest = tooMany > 0 ? await store.getAllKeys(null, tooMany) : [];
        await Promise.all(oldest.map((key) => store.delete(key)));
      };
      await Promise.all([store.add(parsed), trim(), done]);
    },
    async list() {
      const stored = await (await open()).getAll('corrections');
      return stored.flatMap((entry) => {
        const parsed = v.safeParse(correctionSchema, entry);
        return parsed.success ? [parsed.output] : [];
      });
    },
    async clear() {
      await (await open()).clear('corrections');
    },
  };
}
