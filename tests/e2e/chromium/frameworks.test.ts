import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownCards } from '../../../scripts/support/describe-cards';
import { bundleFixture, scriptPage } from '../../support/bundle-fixture';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';

const FORUM = 'https://forum.example/';

describe('pages as frameworks make them', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium({ origins: ['https://x.com/*', `${FORUM}*`] });
  });
  afterAll(() => solace.close());

  it('Preact without keys gives every element another post: the card moves with its post', async () => {
    const { page, exceptions } = await solace.open(scriptPage(await bundleFixture('preact-feed.tsx')));
    await onlyCard(page);
    for (const count of [4, 5, 6]) {
      await page.getByRole('button', { name: 'Arrive' }).click();
      await page.getByText(`Posts ${count}`).waitFor();
      await expect.poll(async () => (await shownCards(page)).map(({ post }) => post?.id)).toEqual(['x:2']);
    }
    await page.getByRole('button', { name: 'Leave' }).click();
    await expectCards(page, 0);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a custom element with slots has its card among its slotted words, where it is drawn', async () => {
    const body = '<button id="define">Define</button><main></main>';
    const { page, exceptions } = await solace.open(
      scriptPage(await bundleFixture('slotted-posts.ts'), body),
      FORUM,
    );
    await onlyCard(page);
    await page.getByRole('button', { name: 'Define' }).click();
    await onlyCard(page);
    const [shown] = await shownCards(page);
    expect(shown?.post?.text).toBe(words.crisis);
    const height = await page.evaluate(
      () => [...document.querySelectorAll('div')].find((div) => div.attributes.length === 0)?.offsetHeight,
    );
    expect(height).toBeGreaterThan(20);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('posts in open shadow roots that are attached late, inside an inner scroller, are found and judged as they come near', async () => {
    const script = await bundleFixture('shadow-app.ts');
    const { page, exceptions } = await solace.open(
      scriptPage(script, '<made-up-page></made-up-page>'),
      FORUM,
    );
    await page.evaluate('define()');
    await page.evaluate(() => document.body.append('')); // any change anywhere
    await onlyCard(page);
    await page.evaluate('scroller().scrollTo(0, 1e6)');
    await expectCards(page, 2);
    expect(exceptions).toEqual([]);
    await page.close();
  });
});
