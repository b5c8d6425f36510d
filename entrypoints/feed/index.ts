import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from './run-feed';

/** Where a running feed leaves its end, in the extension's own world of a page: nothing that the page can see. */
const RUNNING = Symbol.for('feed');
type World = { [RUNNING]?: AbortController };

/**
 * The content script. A plain script and not one of WXT's own kind, because those announce themselves to the page, which could
 * then tell that Solace is there and switch it off. Injected a second time, the first one ends.
 */
export default defineUnlistedScript(() => {
  const world: World = globalThis as World;
  world[RUNNING]?.abort();
  const running = new AbortController();
  world[RUNNING] = running;
  void runFeed(running);
});
