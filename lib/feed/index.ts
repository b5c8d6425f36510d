export { SLICE_MS } from './in-slices';
export { type FeedCount, type FeedListener, observeFeed } from './observe-feed';
export { onNavigation } from './on-navigation';
