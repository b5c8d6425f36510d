export type { Content, Post, PostId, SiteId } from './post';
export { textHash } from './text-hash';
