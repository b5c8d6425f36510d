import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

/** A page that notes everything it could hear: messages, events on its document, new globals, and what nodes were added. */
const listeningPage = xPage([{ id: '700', text: words.crisis }], {
  script: `
    window.heard = [];
    window.addEventListener('message', (event) => heard.push('message ' + JSON.stringify(event.data)));
    for (const target of [document, window]) {
      const dispatch = target.dispatchEvent.bind(target);
      target.dispatchEvent = (event) => { heard.push('event ' + event.type); return dispatch(event); };
    }
    window.added = [];
    window.globals = 0;
    globals = Object.getOwnPropertyNames(window).length;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) added.push(node.outerHTML ?? node.nodeName);
    }).observe(document, { childList: true, subtree: true });`,
});

describe('what a page can know of Solace', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('hears no message and no event, gets no global, and sees an empty nameless node', async () => {
    const { page } = await solace.open(listeningPage);
    await onlyCard(page);
    expect(await page.evaluate('window.heard')).toEqual([]);
    expect(await page.evaluate('Object.getOwnPropertyNames(window).length - window.globals')).toBe(0);
    expect(await page.evaluate('window.added')).toEqual(['<div></div>']);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.close();
  });

  it.each([
    ['a helpline', '702', words.anotherCrisis],
    ['a fact', '703', words.myth],
  ])('is asked for nothing: no request leaves the page when %s is shown', async (_, id, text) => {
    const { page } = await solace.open(xPage([{ id: '701', text: words.ordinary }]));
    const requests: string[] = [];
    solace.context.on('request', (request) => requests.push(request.url()));
    await page.evaluate(
      ([id, text]) => {
        const cell = document.querySelector('[data-testid="cellInnerDiv"]')?.cloneNode(true) as Element;
        cell.querySelector('time')?.parentElement?.setAttribute('href', `/made_up/status/${id}`);
        const span = cell.querySelector('[data-testid="tweetText"] span');
        if (span) span.textContent = text ?? '';
        document.getElementById('cells')?.append(cell);
      },
      [id, text],
    );
    await onlyCard(page);
    expect(requests).toEqual([]);
    await page.close();
  });
});
