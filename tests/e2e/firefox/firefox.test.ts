import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxHarness, startFirefox } from '../../support/firefox';
import { clickInCard, expectFirefoxCards, firefoxCards } from '../../support/firefox-cards';
import { postsPage } from '../../support/posts-page';
import { words } from '../../support/words';

describe('Firefox', () => {
  let solace: FirefoxHarness;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const posts = path.split('+').flatMap((name) => words[name as keyof typeof words] ?? []);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(postsPage(posts));
    });
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    address = `:${(server.address() as AddressInfo).port}`;
    solace = await startFirefox();
  });
  afterAll(async () => {
    await solace.close();
    server.close();
  });
  const open = (path: string) => solace.open(`http://127.0.0.1${address}/${path}`);

  it('a card under a post of crisis and under none of its hard negatives', async () => {
    const page = await open('hyperbole+game+lowMood+recovery+ordinary+benign+crisis');
    const [text] = await expectFirefoxCards(page, 1);
    expect(text).toContain('We may be wrong');
    await page.close();
  });

  it('a note on a stigmatizing word, with better words and a source', async () => {
    const page = await open('benign+stigma');
    const [text] = await expectFirefoxCards(page, 1);
    expect(text).toContain('Other words');
    await page.close();
  });

  it('what is saved from a card is in the popup, can be removed and brought back', async () => {
    const page = await open('anotherCrisis');
    await expectFirefoxCards(page, 1);
    await clickInCard(page, /support|More ways/);
    await clickInCard(page, /^Save/);
    await expect.poll(async () => (await expectFirefoxCards(page, 1))[0]).toContain('Saved');
    const popup = await solace.openOwn('popup.html');
    const saved = () => popup.count('ul.saved li');
    await expect.poll(saved).toBe(1);
    await popup.click('ul.saved button');
    await expect.poll(saved).toBe(0);
    await popup.click('.notice button');
    await expect.poll(saved).toBe(1);
    await popup.close();
    await page.close();
  });

  it('pause silences open pages, resume brings cards back', async () => {
    const page = await open('lowMood+crisis');
    await expectFirefoxCards(page, 1);
    const popup = await solace.openOwn('popup.html');
    await popup.click('section[aria-labelledby="pause"] button');
    await expectFirefoxCards(page, 0);
    await expect.poll(() => popup.count('section[aria-labelledby="pause"] p')).toBe(1);
    await popup.click('section[aria-labelledby="pause"] button');
    await expectFirefoxCards(page, 1);
    await popup.close();
    await page.close();
  });

  it('a post that arrives later is judged, and a recycled one loses its card', async () => {
    const page = await open('stigma');
    await expectFirefoxCards(page, 1);
    await page.evaluate((text) => {
      const copy = document.querySelector('article')?.cloneNode(true) as Element;
      copy.querySelectorAll('a').forEach((link) => {
        link.setAttribute('href', '/@later/99');
      });
      const paragraph = copy.querySelector('p');
      if (paragraph) paragraph.textContent = text;
      for (const node of copy.querySelectorAll('p ~ div')) node.remove();
      document.querySelector('main')?.append(copy);
    }, words.crisis);
    await expectFirefoxCards(page, 2);
    await page.evaluate((text) => {
      const last = document.querySelector('article:last-child');
      last?.querySelectorAll('a').forEach((link) => {
        link.setAttribute('href', '/@other/100');
      });
      const paragraph = last?.querySelector('p');
      if (paragraph) paragraph.textContent = text;
    }, words.ordinary);
    await expectFirefoxCards(page, 1);
    await page.close();
  });

  it('a site that was not granted is not touched', async () => {
    // 127.0.0.2 is this machine too, and no origin of the manifest
    const page = await solace.open(`http://127.0.0.2${address}/crisis`);
    const granted = await open('crisis');
    await expectFirefoxCards(granted, 1);
    expect(await firefoxCards(page)).toHaveLength(0);
    await granted.close();
    await page.close();
  });
});
