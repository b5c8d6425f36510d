import { careSources } from './care-source';
import * as everyGuide from './every-guide';
import type { Guide } from './guide';

/** A `lib/data/guides/<lang>/<id>.json`, as the schema beside it describes it. */
type GuideFile = Omit<Guide, 'sources'> & { readonly sources: readonly string[] };

const files: readonly GuideFile[] = Object.values(everyGuide).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of every guide, in alphabetical order. */
export function guideIds(): readonly string[] {
  return files.map(({ id }) => id);
}

/** The guide with this id, `undefined` where there is none. All are in English so far. */
export function guideById(id: string): Guide | undefined {
  const file = files.find((guide) => guide.id === id);
  return file && { ...file, sources: careSources(file.sources) };
}
