import * as v from 'valibot';
import { type SavedResource, type SaveRequest, savedResourceSchema, saveRequestSchema } from '../saved';
import type { OpenDatabase, SavedObjects } from './database';

/** The resources a person keeps. Saving the same link again renews the entry instead of doubling it. */
export interface SavedStore {
  /** @throws ValiError for a request with an unsafe link or no title. */
  save(request: SaveRequest, now: number): Promise<SavedResource>;
  /** Newest first. Records that can no longer be read are left out, and stay stored. */
  list(): Promise<SavedResource[]>;
  /** The removed resource, so that it can be restored; undefined when there was none. */
  remove(id: string): Promise<SavedResource | undefined>;
  /** Puts a removed resource back, in the place of whatever was saved with the same link meanwhile. */
  restore(resource: SavedResource): Promise<void>;
}

export function savedStore(open: OpenDatabase): SavedStore {
  return {
    async save(request, now) {
      const asked = v.parse(saveRequestSchema, request);
      const { store, done } = (await open()).transaction('saved', 'readwrite');
      const existing = readSaved(await store.index('href').get(asked.href));
      const resource = { ...asked, id: existing?.id ?? crypto.randomUUID(), savedAt: now };
      await Promise.all([put(store, resource), done]);
      return resource;
    },
    async list() {
      const stored = await (await open()).getAllFromIndex('saved', 'savedAt');
      return stored
        .map(readSaved)
        .filter((resource) => resource !== undefined)
        .reverse();
    },
    async remove(id) {
      const transaction = (await open()).transaction('saved', 'readwrite');
      const resource = readSaved(await transaction.store.get(id));
      await Promise.all([transaction.store.delete(id), transaction.done]);
      return resource;
    },
    async restore(resource) {
      const sound = v.parse(savedResourceSchema, resource);
      const { store, done } = (await open()).transaction('saved', 'readwrite');
      await Promise.all([put(store, sound), done]);
    },
  };
}

/** Writes a resource in the place of any other record with its link, readable or not: a link stands once. */
async function put(objects: SavedObjects, resource: SavedResource): Promise<void> {
  const key = await objects.index('href').getKey(resource.href);
  const other = key !== undefined && key !== resource.id ? [objects.delete(key)] : [];
  await Promise.all([...other, objects.put(resource)]);
}

function readSaved(stored: unknown): SavedResource | undefined {
  const parsed = v.safeParse(savedResourceSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
