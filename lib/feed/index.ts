export type { FeedCount, FeedListener } from './feed-listener';
export { SLICE_MS } from './in-slices';
export { observeFeed } from './observe-feed';
export { onNavigation } from './on-navigation';
