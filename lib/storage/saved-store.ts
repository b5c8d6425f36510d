import * as v from 'valibot';
import { type SavedResource, type SaveRequest, savedResourceSchema, saveRequestSchema } from '../saved';
import type { Database } from './database';

/** The resources a person keeps. Saving the same link again renews the entry instead of doubling it. */
export interface SavedStore {
  /** @throws ValiError for a request with an unsafe link or no title. */
  save(request: SaveRequest, now: number): Promise<SavedResource>;
  /** Newest first. Records that can no longer be read are left out, and stay stored. */
  list(): Promise<SavedResource[]>;
  /** The removed resource, so that it can be restored; undefined when there was none. */
  remove(id: string): Promise<SavedResource | undefined>;
  restore(resource: SavedResource): Promise<void>;
}

export function savedStore(database: Promise<Database>): SavedStore {
  return {
    async save(request, now) {
      const { kind, title, href, also, note } = v.parse(saveRequestSchema, request);
      const transaction = (await database).transaction('saved', 'readwrite');
      const existing = readSaved(await transaction.store.index('href').get(href));
      const resource: SavedResource = {
        id: existing?.id ?? crypto.randomUUID(),
        kind,
        title,
        href,
        savedAt: now,
        ...(also ? { also } : {}),
        ...(note ? { note } : {}),
      };
      await Promise.all([transaction.store.put(resource), transaction.done]);
      return resource;
    },
    async list() {
      const stored = await (await database).getAllFromIndex('saved', 'savedAt');
      return stored
        .map(readSaved)
        .filter((resource) => resource !== undefined)
        .reverse();
    },
    async remove(id) {
      const transaction = (await database).transaction('saved', 'readwrite');
      const resource = readSaved(await transaction.store.get(id));
      await Promise.all([transaction.store.delete(id), transaction.done]);
      return resource;
    },
    async restore(resource) {
      await (await database).put('saved', v.parse(savedResourceSchema, resource));
    },
  };
}

function readSaved(stored: unknown): SavedResource | undefined {
  const parsed = v.safeParse(savedResourceSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
