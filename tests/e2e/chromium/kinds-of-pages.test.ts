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

  it('a click or a key on a card bubbles to nothing of the page, so that it opens no post', async () => {
    const { heard } = await clickAndType();
    expect(heard.filter(({ phase }) => phase === 'bubble')).toEqual([]);
  });

  it('a page that listens on the way down hears them, and learns no more than that they fell on an element without a name', async () => {
    const { heard, cards } = await clickAndType();
    const onCard = heard.filter(({ phase }) => phase === 'capture');
    expect([...new Set(onCard.map(({ type }) => type))].sort()).toEqual([...listenedTo].sort());
    expect([...new Set(onCard.map(({ on }) => on))].sort()).toEqual([
      'article',
      'body',
      'document',
      'window',
    ]);
    for (const { deepest } of onCard) expect(deepest).toBe('<div></div>');
    expect(cards).toBe(1);
  });

  /** Clicks a card and types on a control of it, on a page that listens everywhere both ways before anything of ours runs. */
  async function clickAndType(): Promise<{ readonly heard: readonly Heard[]; readonly cards: number }> {
    const { page } = await solace.open(xPage(posts, { script: listeningScript }));
    const card = await onlyCard(page);
    await inCard(page, card, `this.querySelector('button, summary, a').focus()`);
    await page.evaluate('heard.length = 0');
    await page.keyboard.press('j');
    await clickNode(page, card.root);
    const heard = await page.evaluate<readonly Heard[]>('heard');
    const cards = (await expectCards(page, 1)).length;
    await page.close();
    return { heard, cards };
  }
});

const listenedTo = ['click', 'pointerdown', 'mouseup', 'keydown'];

interface Heard {
  readonly type: string;
  readonly phase: 'capture' | 'bubble';
  readonly on: string;
  /** The innermost element that the event admits to. */
  readonly deepest: string;
}

const listeningScript = `
  window.heard = [];
  const places = { window, document, body: document.body, article: document.querySelector('article') };
  for (const [on, place] of Object.entries(places))
    for (const type of ${JSON.stringify(listenedTo)})
      for (const capture of [true, false])
        place.addEventListener(type, (event) => {
          heard.push({ type, phase: capture ? 'capture' : 'bubble', on, deepest: event.composedPath()[0].outerHTML });
        }, { capture });`;
