import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsOn } from '../../../scripts/support/closed-roots';
import { shownCards } from '../../../scripts/support/describe-cards';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xArticle, xPage } from '../../support/x-page';

describe('a page that lives', () => {
  let solace: Harness;
  let reactFeed: string;
  beforeAll(async () => {
    solace = await startChromium();
    const bundle = await build({
      entryPoints: ['tests/fixtures/react-feed.tsx'],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'react',
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    reactFeed = bundle.outputFiles[0]?.text ?? '';
  });
  afterAll(() => solace.close());

  it('posts that scrolling brings are judged as they come', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => ({ id: `4${index}`, text: words.ordinary }));
    const { page } = await solace.open(xPage([...filler, { id: '499', text: words.crisis }]));
    await page.evaluate(
      (html) => document.getElementById('cells')?.insertAdjacentHTML('afterbegin', html),
      [xArticle({ id: '400', text: words.stigma })].join(''),
    );
    await onlyCard(page); // the new one at the top; the one far below is not near yet
    await page.mouse.wheel(0, 100_000);
    await expectCards(page, 2);
    await page.close();
  });

  it('a recycled element does not keep the card of the post it carried', async () => {
    const { page } = await solace.open(xPage([{ id: '410', text: words.crisis }]));
    await onlyCard(page);
    await page.evaluate(
      (html) => {
        const fresh = document.createElement('div');
        fresh.innerHTML = html;
        const from = fresh.querySelector('article');
        const into = document.querySelector('article');
        into?.querySelector('time')?.parentElement?.setAttribute('href', '/other/status/411');
        const text = into?.querySelector('[data-testid="tweetText"] span');
        if (text) text.textContent = from?.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      },
      xArticle({ id: '411', text: words.ordinary }),
    );
    await expectCards(page, 0);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.querySelector('time')?.parentElement?.setAttribute('href', '/other/status/410');
      const text = article?.querySelector('[data-testid="tweetText"] span');
      if (text) text.textContent = 'I want to die. I have felt this way for weeks and I cannot keep going.';
    });
    await onlyCard(page);
    await page.close();
  });

  it('React re-renders and removes the post right after a card was put in, and nothing breaks', async () => {
    const { page, exceptions } = await solace.open(
      `<!doctype html><meta charset="utf-8"><body><main id="root"></main><script>${reactFeed}</script>`,
    );
    await onlyCard(page);
    for (let round = 1; round <= 5; round++) {
      await page.getByRole('button', { name: 'Re-render' }).click();
      await page.getByText(`Rendered ${round}`).waitFor();
      await onlyCard(page);
    }
    await page.getByRole('button', { name: 'Re-key' }).click(); // the element is thrown away and made anew
    await page.getByText('Key 1').waitFor();
    await onlyCard(page);
    expect((await shownCards(page))[0]?.post?.id).toBe('x:420');
    await page.getByRole('button', { name: 'Unmount' }).click();
    await page.getByText('Gone').waitFor();
    expect(await cardsOn(page)).toHaveLength(0);
    await page.getByRole('button', { name: 'Mount' }).click();
    await onlyCard(page);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a post that stands twice has one card, and the page comes to rest', async () => {
    const posts = ['440', '441', '440'].map((id) => ({
      id,
      text: id === '440' ? words.crisis : words.ordinary,
    }));
    const { page } = await solace.open(xPage(posts));
    await onlyCard(page);
    await page.evaluate(() => {
      document.querySelector('[data-testid="tweetText"]')?.append(document.createElement('i'));
    });
    const mutations = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.length;
          });
          observer.observe(document, { childList: true, subtree: true });
          let frames = 0;
          const frame = () => (++frames < 30 ? requestAnimationFrame(frame) : resolve(count));
          requestAnimationFrame(frame);
        }),
    );
    expect(mutations).toBeLessThan(10);
    await onlyCard(page);
    await page.evaluate(() => document.querySelector('[data-testid="cellInnerDiv"]')?.remove());
    await onlyCard(page); // under the copy that is left
    await page.close();
  });

  it('an element that is given another post and another address at once loses its card', async () => {
    const { page } = await solace.open(xPage([{ id: '450', text: words.crisis }]));
    await onlyCard(page);
    await page.evaluate((text) => {
      const article = document.querySelector('article');
      article?.querySelector('time')?.parentElement?.setAttribute('href', '/made_up/status/451');
      const span = article?.querySelector('[data-testid="tweetText"] span');
      if (span) span.textContent = text;
      history.pushState({}, '', '/explore');
    }, words.ordinary);
    await expectCards(page, 0);
    await page.close();
  });

  it('a card waits above the viewport until its post is seen, and never lands under another post', async () => {
    const tall = Array.from({ length: 8 }, (_, index) => ({
      id: `46${index}`,
      text: `${words.ordinary}\n`.repeat(6),
    }));
    const { page } = await solace.open(xPage(tall));
    await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    const become = (id: string, text: string) =>
      page.evaluate(
        ([id, text]) => {
          const article = document.querySelector('article');
          article?.querySelector('time')?.parentElement?.setAttribute('href', `/made_up/status/${id}`);
          const span = article?.querySelector('[data-testid="tweetText"] span');
          if (span) span.textContent = text ?? '';
        },
        [id, text],
      );
    await become('470', words.crisis);
    const { page: other } = await solace.open(xPage([{ id: '471', text: words.stigma }]));
    await onlyCard(other); // time enough for the first page to have judged its post
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(before);
    await become('472', words.ordinary);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expectCards(page, 0);
    await become('470', words.crisis);
    await onlyCard(page);
    await page.close();
  });

  it('a page that throws every card out at once gets its way, without a loop', async () => {
    const script = `
      window.removed = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (node.nodeName === 'DIV' && node.attributes.length === 0 && node.childNodes.length === 0) { node.remove(); window.removed++; }
        }
      }).observe(document.querySelector('article'), { childList: true, subtree: true });`;
    const { page } = await solace.open(xPage([{ id: '430', text: words.crisis }], { script }));
    await expect.poll(() => page.evaluate('window.removed')).toBeGreaterThan(2);
    const poke = () =>
      page.evaluate(() => {
        const text = document.querySelector('[data-testid="tweetText"]');
        text?.append(document.createTextNode(''));
      });
    for (let again = 0; again < 10; again++) await poke();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.evaluate('window.removed')).toBeLessThanOrEqual(5);
    await page.close();
  });
});
