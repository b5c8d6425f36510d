import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownCards } from '../../../scripts/support/describe-cards';
import { type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

describe('a card that stands', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('tells of the words that its post has now', async () => {
    const { page } = await solace.open(xPage([{ id: '700', text: words.stigma }]));
    await onlyCard(page);
    expect(await shownCards(page)).toMatchObject([{ kind: 'wording' }]);
    await page.evaluate((text) => {
      const shown = document.querySelector('[data-testid="tweetText"] span');
      if (shown) shown.textContent = text;
    }, words.crisis);
    await expect.poll(async () => (await shownCards(page))[0]?.kind).toBe('helpline');
    await onlyCard(page);
    await page.close();
  });

  it('has the services of the country that the person chooses now', async () => {
    const { page } = await solace.open(xPage([{ id: '701', text: words.crisis }]));
    await onlyCard(page);
    const popup = await solace.openOwn('popup.html');
    await popup.getByText('Options').click();
    await popup.getByLabel('Country').selectOption('GB');
    await popup.close();
    await page.bringToFront();
    await expect.poll(async () => (await onlyCard(page)).text, { timeout: 10_000 }).toContain('116 123');
    await page.close();
  });
});
