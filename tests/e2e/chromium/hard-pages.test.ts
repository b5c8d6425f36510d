import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceOwnTasks } from '../../../scripts/benchmarks/page/own-tasks';
import { cardsOn } from '../../../scripts/support/closed-roots';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { frames } from '../../support/frames';
import { postsPage } from '../../support/posts-page';
import { words } from '../../support/words';
import { xArticle, xPage } from '../../support/x-page';

const FORUM = 'https://forum.example/';
describe('pages that are hard on whoever reads them', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium({ origins: ['https://x.com/*', `${FORUM}*`] });
  });
  afterAll(() => solace.close());

  it.each([
    ['a site that is known', undefined, xPage([{ id: '800', text: words.crisis }])],
    ['any other', FORUM, postsPage([words.crisis])],
  ])(
    'fifty thousand elements at once, on %s, never hold it up for long by our doing',
    async (_, url, html) => {
      const { page, exceptions } = await solace.open(html, url);
      await onlyCard(page);
      const end = await traceOwnTasks(await page.context().newCDPSession(page));
      await page.evaluate(() => {
        const part = document.createElement('section');
        part.innerHTML = '<div><p><span>plum</span> <b>cake</b></p></div>'.repeat(12_500);
        part.style.display = 'none';
        document.querySelector('main')?.append(part);
      });
      await frames(page, 60);
      const longest = await end();
      expect(longest).toBeGreaterThan(0); // that we looked at all
      expect(longest).toBeLessThan(50);
      await onlyCard(page);
      expect(exceptions).toEqual([]);
      await page.close();
    },
  );

  it('a post that changes at every frame keeps its one card and leaves the page its frames', async () => {
    const { page, exceptions } = await solace.open(xPage([{ id: '810', text: words.crisis }]));
    await onlyCard(page);
    const seconds = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const span = document.querySelector('[data-testid="tweetText"] span');
          const began = performance.now();
          let frame = 0;
          const change = () => {
            if (span)
              span.textContent = `I want to die. I have felt this way for weeks and I cannot keep going. ${frame}`;
            if (++frame < 120) requestAnimationFrame(change);
            else resolve((performance.now() - began) / 1000);
          };
          requestAnimationFrame(change);
        }),
    );
    expect(seconds).toBeLessThan(6);
    await onlyCard(page);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a page that is written anew by document.write is read anew', async () => {
    const { page, exceptions } = await solace.open(xPage([{ id: '820', text: words.ordinary }]));
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      xPage([{ id: '821', text: words.crisis }]),
    );
    await onlyCard(page);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a frame from elsewhere is left alone, and the page around it is not', async () => {
    const { page, exceptions } = await solace.open(
      xPage([{ id: '830', text: words.crisis }], {
        script: `const frame = document.createElement('iframe'); frame.src = 'https://elsewhere.example/'; frame.sandbox = 'allow-scripts'; document.querySelector('main').prepend(frame);
          const inner = document.createElement('iframe'); inner.srcdoc = ${JSON.stringify(xArticle({ id: '831', text: words.crisis }))}; document.querySelector('main').append(inner);`,
      }),
    );
    await onlyCard(page);
    await frames(page, 30);
    expect(await cardsOn(page)).toHaveLength(1);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a page that throws out whatever comes under its post is left in peace after three tries', async () => {
    const script = `window.thrown = 0;
      const text = document.querySelector('[data-testid="tweetText"]').parentElement;
      new MutationObserver(() => { for (const node of [...text.children]) if (node.tagName === 'DIV' && !node.attributes.length) { node.remove(); window.thrown++; } })
        .observe(text, { childList: true });`;
    const { page } = await solace.open(xPage([{ id: '840', text: words.crisis }], { script }));
    await expect.poll(() => page.evaluate('window.thrown')).toBeGreaterThan(2);
    await frames(page, 60);
    const before = await page.evaluate('window.thrown');
    await frames(page, 60);
    expect(await page.evaluate('window.thrown')).toBe(before);
    expect(before).toBeLessThanOrEqual(4);
    await expectCards(page, 0);
    await page.close();
  });
});
