import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsOn } from '../../../scripts/support/closed-roots';
import { shownCards } from '../../../scripts/support/describe-cards';
import { feedPage } from '../../../scripts/support/feed-page';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { frames } from '../../support/frames';
import { words } from '../../support/words';

/** A feed in which every twentieth post is one of crisis, from the third on. */
const texts = Array.from({ length: 20 }, (_, at) =>
  at === 2 ? words.crisis : `${words.ordinary} Lot ${at}.`,
);

const scrollPage = (page: Page, top: number) =>
  page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), top);

describe('lists that keep only what is seen', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium({ origins: ['https://x.com/*', 'https://mastodon.social/*'] });
  });
  afterAll(() => solace.close());

  it('React, X’s structure: the card leaves with its post and comes back with it, in the form it had', async () => {
    const { html, url } = await feedPage('x', 200, { texts });
    const { page, exceptions } = await solace.open(html, url);
    await onlyCard(page);
    const [before] = await shownCards(page);
    await scrollPage(page, 8000);
    await expect
      .poll(async () => (await shownCards(page)).map(({ post }) => post?.id))
      .not.toContain(before?.post?.id);
    await scrollPage(page, 0);
    await expect.poll(async () => (await shownCards(page))[0]).toEqual(before);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('React, X’s structure: thrown to and fro, every card stands under its own post, and no post has two', async () => {
    const { html, url } = await feedPage('x', 200, { texts });
    const { page, exceptions } = await solace.open(html, url);
    await onlyCard(page);
    for (const top of [6000, 300, 9000, 2500, 12_000, 4000, 0]) {
      await scrollPage(page, top);
      await frames(page, 3);
    }
    await scrollPage(page, 3200);
    await frames(page, 40);
    const shown = await shownCards(page);
    expect(shown.every(({ post }) => post?.text === words.crisis)).toBe(true);
    expect(new Set(shown.map(({ post }) => post?.id)).size).toBe(shown.length);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('cells that are placed absolutely make room for a card: it overlaps no other post', async () => {
    const { html, url } = await feedPage('x', 60, { texts });
    const { page } = await solace.open(html, url);
    await onlyCard(page);
    await frames(page, 10);
    const gaps = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].map((cell) =>
        cell.getBoundingClientRect(),
      );
      return cells.slice(1).map(({ top }, at) => top - (cells[at]?.bottom ?? 0));
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1);
    await page.close();
  });

  it('React, Mastodon’s structure: a post emptied to a shell of hidden words is none, and has its card again when it is filled', async () => {
    const { html, url } = await feedPage('mastodon', 200, { texts });
    const { page, exceptions } = await solace.open(html, url);
    await onlyCard(page);
    const [before] = await shownCards(page);
    await scrollPage(page, 5200);
    const shell = page.locator('article[data-id$="00000002"]');
    await expect
      .poll(() => shell.evaluate((article) => article.querySelector('.status') === null))
      .toBe(true);
    expect(await shell.textContent()).toContain(words.crisis);
    await scrollPage(page, 0);
    await expect.poll(async () => (await shownCards(page))[0]).toEqual(before);
    const ids = (await shownCards(page)).map(({ post }) => post?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('new posts at the top move the others down and leave each card under its post', async () => {
    const { html, url } = await feedPage('mastodon', 20, { texts });
    const { page } = await solace.open(html, url);
    await onlyCard(page);
    await page.evaluate(() => {
      const feed = document.querySelector('[role="feed"]');
      const first = feed?.querySelector('article');
      const fresh = first?.cloneNode(true) as Element;
      for (const element of [fresh, ...fresh.querySelectorAll('[data-id]')])
        element.setAttribute('data-id', '7');
      first?.before(fresh);
    });
    await expectCards(page, 1);
    expect((await shownCards(page))[0]?.post?.text).toBe(words.crisis);
    expect(await cardsOn(page)).toHaveLength(1);
    await page.close();
  });
});
