import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickNode, hrefsIn, textOf } from '../../../scripts/support/closed-roots';
import { shownCards } from '../../../scripts/support/describe-cards';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { focusedName, tabTo } from '../../support/keyboard';
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
    const shown = async () => textOf((await onlyCard(page)).root);
    await onlyCard(page);
    await tabTo(page, /Ways to get or give support/); // the day's card was shown by an earlier test
    await page.keyboard.press('Enter');
    await tabTo(page, /^More ways$/);
    await page.keyboard.press('Space');
    await expect.poll(shown).toContain('If you want to reply');
    await page.keyboard.press('Enter'); // the place of the keyboard is where it was
    await expect.poll(shown).not.toContain('If you want to reply');
    await tabTo(page, /^Why am I seeing this/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^This was wrong$/);
    await page.keyboard.press('Space');
    await expect.poll(shown).toContain('Thank you');
    await tabTo(page, /^Never on this site$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Ways to get or give support');
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
    expect(textOf(card.root)).toContain('Other words');
    expect(textOf(card.root)).toContain('Sources');
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('puts the fact beside a claim, with sources, and nothing beside the same claim with a trusted link', async () => {
    const { page, exceptions } = await solace.open(
      xPage([
        { id: '125', text: `${words.myth} https://www.who.int/news` },
        { id: '126', text: words.myth },
      ]),
    );
    const card = await onlyCard(page);
    expect((await shownCards(page))[0]).toMatchObject({ kind: 'fact', post: { id: 'x:126' } });
    expect(textOf(card.root)).toContain('Sources');
    expect(textOf(card.root)).toContain('Search fact-checkers');
    expect(exceptions).toEqual([]);
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

it('a number moves to a phone as a code that is drawn on request, and the card says who is open', async () => {
  const solace = await startChromium();
  const popup = await solace.openOwn('popup.html');
  await popup.getByText('Options').click();
  await popup.getByLabel('Country').selectOption('PT');
  const { page } = await solace.open(xPage([{ id: '170', text: words.crisis }]));
  await onlyCard(page);
  await tabTo(page, /^More ways$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => textOf((await onlyCard(page)).root)).toMatch(/(?:Open|Closed) now, /);
  await tabTo(page, /^Show on phone/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toMatch(/^Hide/);
  await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('camera');
  await solace.close();
});

it('low mood gets nothing, and for whoever asks a quiet line with something small', async () => {
  const solace = await startChromium();
  const { page } = await solace.open(
    xPage([
      { id: '160', text: words.lonely },
      { id: '161', text: words.stigma },
    ]),
  );
  expect((await onlyCard(page)).text).toContain('wording'); // every post has been looked at
  const popup = await solace.openOwn('popup.html');
  await popup.getByText('Options').click();
  await popup.getByLabel(/Something small/).check();
  await expectCards(page, 2);
  const [step] = await shownCards(page);
  expect(step).toMatchObject({ kind: 'step', form: 'line', post: { id: 'x:160' } });
  const [line] = await expectCards(page, 2);
  if (!line) throw new Error('no line');
  expect(hrefsIn(line.root).filter((href) => !href.startsWith('https://'))).toEqual([]);
  await popup.getByLabel(/Something small/).uncheck();
  await expectCards(page, 1);
  await solace.close();
});

it('the day’s first post of crisis gets a card, the second a quiet line', async () => {
  const solace = await startChromium();
  const { page } = await solace.open(
    xPage([
      { id: '130', text: words.crisis },
      { id: '131', text: words.anotherCrisis },
    ]),
  );
  await expectCards(page, 2);
  const shown = (await shownCards(page)).map(({ post, kind, form }) => [post?.id, kind, form]);
  expect(shown).toEqual([
    ['x:130', 'helpline', 'card'],
    ['x:131', 'helpline', 'line'],
  ]);
  await solace.close();
});
