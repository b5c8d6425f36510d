import type { BrowserContext } from 'playwright-core';
import { feedPage, type Shape } from '../../support/feed-page';
import { openFeed } from './scroll-feed';

/** Posts that the feed is scrolled for. */
const POSTS = 300;
/** Pixels a frame: three screens a second, as fast as anybody skims. */
const STEP = 40;

/** Milliseconds from each post's arrival to its card, for the cards of one walk. A card that waits above the viewport is none yet. */
export async function cardDelays(context: BrowserContext, shape: Shape): Promise<readonly number[]> {
  const { page } = await openFeed(context, await feedPage(shape, POSTS + 50, { timed: true }));
  await page.evaluate(`scrollFeed(${POSTS}, ${STEP})`);
  const delays = await page.evaluate<number[]>('cardDelays');
  await page.close();
  return delays;
}
