import communities from '../../data/communities/peer-support.json';
import { isUnder } from './under-path';

/** Whether a page belongs to a community whose purpose is peer support, where every post would match (safety.md, 3). */
export function isPeerSupport(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return communities.some(
    (entry) =>
      (host === entry.host || host.endsWith(`.${entry.host}`)) &&
      (!('path' in entry) || isUnder(url.pathname, entry.path)),
  );
}

/** Names under which communities of peer support are known on Reddit, in small letters. */
const NAMES = new Set(
  communities.flatMap(({ name }) => (name.startsWith('r/') ? [name.slice('r/'.length).toLowerCase()] : [])),
);

/** The same for networks where anybody opens a community on any host: a community of such a name is taken for one of peer support. */
export function isPeerSupportName(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
