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
