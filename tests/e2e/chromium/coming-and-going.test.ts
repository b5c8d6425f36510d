import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownCards } from '../../../scripts/support/describe-cards';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { frames } from '../../support/frames';
import { words } from '../../support/words';
import { xArticle, xPage } from '../../support/x-page';

const filler = Array.from({ length: 6 }, (_, at) => ({
  id: `60${at}`,
  text: `${words.ordinary} Lot ${at}.`,
}));

describe('posts that come and go', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('Solace only adds a node: every node of the page stays what and where it was', async () => {
    const { page } = await solace.open(xPage([...filler, { id: '610', text: words.crisis }]));
    const before = await page.evaluate(() => {
      const nodes = [...document.querySelectorAll('main *')];
      Object.assign(globalThis, { nodes, parents: nodes.map((node) => node.parentNode) });
      return nodes.map((node) => node.cloneNode(false) as Element).map((node) => node.outerHTML);
    });
    await page.evaluate(
      (html) => document.getElementById('cells')?.insertAdjacentHTML('beforeend', html),
      xArticle({ id: '611', text: words.stigma }),
    );
    await expectCards(page, 2);
    const after = await page.evaluate(() => {
      const { nodes, parents } = globalThis as unknown as { nodes: Element[]; parents: (Node | null)[] };
      return nodes.map((node, at) =>
        node.parentNode === parents[at] ? (node.cloneNode(false) as Element).outerHTML : 'moved',
      );
    });
    expect(after).toEqual(before);
    await page.close();
  });

  it('another page of the same site: the feed is exchanged, and cards go and come with it', async () => {
    const { page, exceptions } = await solace.open(xPage([{ id: '620', text: words.crisis }]));
    await onlyCard(page);
    const exchange = (path: string, html: string) =>
      page.evaluate(
        ([path, html]) => {
          history.pushState({}, '', path);
          const main = document.querySelector('main');
          main?.replaceChildren();
          main?.insertAdjacentHTML('beforeend', html ?? '');
        },
        [path, html],
      );
    await exchange('/explore', xArticle({ id: '621', text: words.ordinary }));
    await expectCards(page, 0);
    await exchange('/home', xArticle({ id: '620', text: words.crisis }));
    await onlyCard(page);
    await exchange('/messages/1', xArticle({ id: '620', text: words.crisis }));
    await expectCards(page, 0);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('a hidden tab that stays mounted is judged when it is shown, and a post in both tabs has one card', async () => {
    const posts = [...filler, { id: '630', text: words.crisis }].map(xArticle).join('');
    const tabs = `<div id="here">${xArticle({ id: '631', text: words.ordinary })}</div><div id="there" style="display:none">${posts}</div>`;
    const { page } = await solace.open(xPage([]));
    await page.evaluate(
      (html) => document.getElementById('cells')?.insertAdjacentHTML('beforeend', html),
      tabs,
    );
    await frames(page, 30);
    await expectCards(page, 0);
    const toggle = (shown: string, hidden: string) =>
      page.evaluate(
        ([shown, hidden]) => {
          document.getElementById(shown ?? '')?.style.setProperty('display', 'block');
          document.getElementById(hidden ?? '')?.style.setProperty('display', 'none');
        },
        [shown, hidden],
      );
    await toggle('there', 'here');
    await onlyCard(page);
    await toggle('here', 'there');
    await page.evaluate(
      (html) => document.getElementById('here')?.insertAdjacentHTML('beforeend', html),
      xArticle({ id: '630', text: words.crisis }),
    );
    await frames(page, 30);
    const ids = (await shownCards(page)).map(({ post }) => post?.id);
    expect(ids).toEqual(['x:630']);
    await page.close();
  });

  it('a container that is given post after post never shows a card of the one before', async () => {
    const { page } = await solace.open(xPage([{ id: '640', text: words.ordinary }]));
    const become = (id: number, text: string) =>
      page.evaluate(
        ([id, text]) => {
          document.querySelector('time')?.parentElement?.setAttribute('href', `/made_up/status/${id}`);
          const span = document.querySelector('[data-testid="tweetText"] span');
          if (span) span.textContent = text ?? '';
        },
        [String(id), text],
      );
    for (let at = 0; at < 8; at++) await become(650 + at, at % 2 ? words.ordinary : words.crisis);
    await expectCards(page, 0); // the last one says nothing
    await become(700, words.crisis);
    await onlyCard(page);
    expect((await shownCards(page))[0]?.post?.id).toBe('x:700');
    await page.close();
  });
});
