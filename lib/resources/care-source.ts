import sourceList from '../data/sources-care.json';

/** A page that a guide or a tool leans on. `opened` is false where nobody of us has read it. */
export interface CareSource {
  readonly title: string;
  readonly href: string;
  readonly opened: boolean;
}

const sources: Readonly<Record<string, CareSource | undefined>> = sourceList;

/** The sources of these ids, in this order. An unknown id is left out; a test over the data finds it. */
export function careSources(ids: readonly string[]): readonly CareSource[] {
  return ids.flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source ? [{ title: source.title, href: source.href, opened: source.opened }] : [];
  });
}
