import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLine, factModel, helplineModel, stepModel, wordingModel } from '../../support/card-models';
import { startCardPages } from '../../support/card-page';

const helpline = helplineModel();
const { actions, why } = helpline;
const numbers = helplineModel('card', [dayLine]);
const fact = factModel();
const step = stepModel();

async function press(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('button', { name, exact: true }).click();
}

/** What a reader does before the card is looked at. */
const states = [
  ['a helpline card', helpline, async () => {}],
  ['a helpline card with all it holds', helpline, openAll],
  ['a saved service', helpline, (page: Page) => press(page, `${actions.save}: ${helpline.ways[0].name}`)],
  ['an urgent card', { ...helpline, tone: 'urgent' as const }, async () => {}],
  ['a quiet line', helplineModel('line'), async () => {}],
  ['a quiet line that was opened', helplineModel('line'), (page: Page) => reveal(page, helpline.label)],
  ['a card that was silenced', helpline, silence],
  ['a service with codes for a phone', numbers, showCodes],
  ['a fact with all it holds', fact, (page: Page) => reveal(page, fact.searches.heading)],
  ['a fact as a quiet line', factModel('line'), async () => {}],
  ['something small to do', step, (page: Page) => reveal(page, step.label)],
  ['a note on wording', wordingModel(), (page: Page) => reveal(page, why.heading)],
] as const;

async function reveal(page: Page, heading: string): Promise<void> {
  await page.locator('summary', { hasText: heading }).click();
}

async function showCodes(page: Page): Promise<void> {
  await press(page, `${actions.phone.show}: ${dayLine.name}`);
  await page.getByRole('img').first().waitFor();
}

async function openAll(page: Page): Promise<void> {
  await press(page, actions.more);
  await reveal(page, why.heading);
  await press(page, actions.wrong);
}

async function silence(page: Page): Promise<void> {
  await reveal(page, why.heading);
  await press(page, actions.neverHere);
  await page.getByRole('button', { name: actions.undo }).waitFor();
}

describe('a card has no accessibility violation', () => {
  let cards: Awaited<ReturnType<typeof startCardPages>>;
  beforeAll(async () => {
    cards = await startCardPages();
  });
  afterAll(() => cards.close());

  describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
    it.each(states)('%s', async (_, model, act) => {
      const page = await cards.open(model, theme);
      await act(page);
      const { violations, passes } = await new AxeBuilder({ page })
        .disableRules(['page-has-heading-one']) // the page around the card is the test's own
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      await page.context().close();
    });
  });

  it('and a planted one is noticed', async () => {
    const page = await cards.open(helpline, 'light');
    await page.locator('.lead').evaluate((lead) => {
      lead.style.color = '#e0e0e0';
    });
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id }) => id)).toContain('color-contrast');
    await page.context().close();
  });
});
