import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNode, named, textOf } from '../../../scripts/support/closed-roots';
import { shownCards } from '../../../scripts/support/describe-cards';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

describe('cards in a feed', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('stands under a post of crisis and under none of its hard negatives', async () => {
    const quiet = [words.hyperbole, words.game, words.lowMood, words.recovery, words.ordinary, words.benign];
    const posts = [...quiet, words.crisis].map((text, index) => ({ id: `10${index}`, text }));
    const { page, exceptions } = await solace.open(xPage(posts));
    await onlyCard(page);
    const [shown] = await shownCards(page);
    expect(shown?.post?.id).toBe('x:106');
    expect(shown?.kind).toBe('helpline');
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('offers several ways, advice and a reason, all by keyboard', async () => {
    const { page } = await solace.open(xPage([{ id: '110', text: words.anotherCrisis }]));
    const card = await onlyCard(page);
    const summary = named(card, /Ways to get or give support/);
    if (summary) await clickNode(page, summary);
    const more = named(card, 'More ways');
    if (!more) throw new Error('no way to see more');
    await clickNode(page, more);
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('If you want to reply');
    await page.keyboard.press('Enter');
    await expect.poll(async () => textOf((await onlyCard(page)).root)).not.toContain('If you want to reply');
    expect(textOf(card.root)).toContain('Why am I seeing this?');
    await page.close();
  });

  it('explains a stigmatizing word, with better words and a source', async () => {
    const { page, exceptions } = await solace.open(
      xPage([
        { id: '120', text: words.benign },
        { id: '121', text: words.stigma },
      ]),
    );
    const card = await onlyCard(page);
    expect((await shownCards(page))[0]).toMatchObject({ kind: 'wording', post: { id: 'x:121' } });
    expect(textOf(card.root)).toContain('Kinder words');
    expect(textOf(card.root)).toContain('Sources');
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('gives a second post of crisis a quiet line instead of a second card', async () => {
    const { page } = await solace.open(
      xPage([
        { id: '130', text: words.crisis },
        { id: '131', text: words.anotherCrisis },
      ]),
    );
    await expectCards(page, 2);
    const forms = (await shownCards(page)).map(({ form }) => form);
    expect(forms).toEqual(['line', 'line']); // the day's card was shown by an earlier test
    await page.close();
  });

  it('never opens the post when a card is clicked', async () => {
    const script = `document.addEventListener('click', () => { document.title = 'opened'; });`;
    const { page } = await solace.open(xPage([{ id: '140', text: words.crisis }], { script }));
    const card = await onlyCard(page);
    await clickNode(page, card.root);
    expect(await page.title()).toBe('Home');
    await page.close();
  });
});
