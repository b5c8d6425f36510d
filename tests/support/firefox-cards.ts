import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { sendBidi } from './firefox-bidi';

/** A node as WebDriver BiDi serializes it, closed shadow roots included. */
interface Serialized {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
  };
}

/** The shadow roots of the cards on a page. */
export async function firefoxCards(page: Page): Promise<readonly Serialized[]> {
  const body = (await sendBidi(page, 'script.evaluate', {
    expression: 'document.body',
    serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
  })) as Serialized;
  const cards: Serialized[] = [];
  const visit = ({ value }: Serialized) => {
    if (value?.shadowRoot && textOf(value.shadowRoot)) cards.push(value.shadowRoot);
    for (const child of value?.children ?? []) visit(child);
  };
  visit(body);
  return cards;
}

/** Waits until as many cards stand as expected, and gives their texts. */
export async function expectFirefoxCards(page: Page, count: number): Promise<readonly string[]> {
  await expect.poll(async () => (await firefoxCards(page)).length, { timeout: 10_000 }).toBe(count);
  return (await firefoxCards(page)).map(textOf);
}

/** Clicks the button or summary of that name in the first card, where it is on the page. */
export async function clickInCard(page: Page, name: RegExp): Promise<void> {
  const [card] = await firefoxCards(page);
  const target = card && find(card, name);
  if (!target) throw new Error(`no ${name} in the card`);
  const place = (await sendBidi(page, 'script.callFunction', {
    functionDeclaration: `(element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2].join(' ');
    }`,
    arguments: [{ sharedId: target.sharedId }],
  })) as { readonly value: string };
  const [x = 0, y = 0] = place.value.split(' ').map(Number);
  await page.mouse.click(x, y);
}

function find(node: Serialized, name: RegExp): Serialized | undefined {
  const { value } = node;
  const interactive = value?.localName === 'button' || value?.localName === 'summary';
  if (interactive && (name.test(textOf(node)) || name.test(value?.attributes?.['aria-label'] ?? '')))
    return node;
  for (const child of value?.children ?? []) {
    const inner = find(child, name);
    if (inner) return inner;
  }
  return undefined;
}

function textOf({ value }: Serialized): string {
  if (!value || value.localName === 'style') return '';
  if (value.nodeType === 3) return value.nodeValue ?? '';
  return (value.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}
