import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, clickNode } from '../../../scripts/support/closed-roots';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { inCard } from '../../support/in-card';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

const posts = [{ id: '701', text: words.crisis }];
const style = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

describe('whatever the page is like', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('a root font of 10 pixels makes no card small', async () => {
    const { page } = await solace.open(xPage(posts));
    await style(page, 'html { font-size: 10px }');
    const card = await onlyCard(page);
    const sizes = await inCard<number[]>(
      page,
      card,
      `return [...this.querySelectorAll('*')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim()) && element.offsetHeight > 1)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));`,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  it('the strictest content security policy neither stops a card nor undresses it', async () => {
    const page = await solace.context.newPage();
    await page.route(/^https?:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: {
              'content-security-policy':
                "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            },
            body: xPage(posts),
          })
        : route.abort(),
    );
    await page.goto('https://x.com/home');
    const card = await onlyCard(page);
    const ground = await inCard<string>(
      page,
      card,
      'return getComputedStyle(this).backgroundColor + getComputedStyle(this).borderTopStyle',
    );
    expect(ground).not.toContain('rgba(0, 0, 0, 0)none');
    await page.close();
  });

  it('on a page that reads from right to left a card keeps its own direction and stays within its post', async () => {
    const { page } = await solace.open(xPage(posts).replace('<html lang="en"', '<html lang="ar" dir="rtl"'));
    const card = await onlyCard(page);
    const seen = await inCard<{ direction: string; left: number; right: number }>(
      page,
      card,
      `
      const { left, right } = this.getBoundingClientRect();
      return { direction: getComputedStyle(this).direction, left, right };`,
    );
    const article = await page.locator('article').evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
    expect(seen.direction).toBe('ltr');
    expect(seen.left).toBeGreaterThanOrEqual(article.left - 1);
    expect(seen.right).toBeLessThanOrEqual(article.right + 1);
    await page.close();
  });

  it('on a dark page a card is dark, whatever the system prefers', async () => {
    const { page } = await solace.open(xPage(posts, { dark: true }));
    expect(attribute((await onlyCard(page)).root, 'class')).toContain('dark');
    await page.close();
  });

  it('a click or a key on a card reaches nothing of the page, not even one that listens first or on the post itself', async () => {
    const script = `
      for (const type of ['click', 'pointerdown', 'mouseup', 'keydown'])
        document.querySelector('article').addEventListener(type, () => { document.title = 'opened'; });`;
    const { page } = await solace.open(xPage(posts, { script }));
    const card = await onlyCard(page);
    await clickNode(page, card.root);
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('Home');
    await expectCards(page, 1);
    await page.close();
  });
});
