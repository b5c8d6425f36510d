import type { Page } from 'playwright-core';
import { bundleSites } from './bundle-sites';
import { attribute, cardsOn, type FoundCard, textOf } from './closed-roots';

const kinds = ['helpline', 'wording', 'fact', 'step'] as const;
type ShownKind = (typeof kinds)[number];

/** A card as it was shown, with the post under which it stands. */
export interface ShownCard {
  readonly post: { readonly site: string; readonly id: string; readonly text: string } | null;
  readonly kind: ShownKind | 'other';
  readonly form: 'card' | 'line';
  /** "Why am I seeing this?", first sentence. */
  readonly reason: string;
  readonly headline: string;
}

/** Waits until the page has been still for a moment: no post arrives, no card is added. @returns the cards then */
export async function cardsNow(page: Page): Promise<readonly FoundCard[]> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const STILL_MS = 600;
        let timer = setTimeout(resolve, STILL_MS);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, STILL_MS);
        }).observe(document, { childList: true, subtree: true });
      }),
  );
  return cardsOn(page);
}

/** Every card on the page with the post it stands under, in the page's order. */
export async function shownCards(page: Page): Promise<readonly ShownCard[]> {
  const bundle = await bundleSites();
  const session = await page.context().newCDPSession(page);
  const shown: ShownCard[] = [];
  for (const card of await cardsOn(page)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.hostId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { ${bundle}; return solaceSites.around(this); }`,
      returnByValue: true,
    });
    shown.push({ post: result.value ?? null, ...readCard(card) });
  }
  await session.detach();
  return shown;
}

function readCard(card: FoundCard): Omit<ShownCard, 'post'> {
  const label = attribute(card.root, 'aria-label') ?? '';
  const classes = attribute(card.root, 'class') ?? '';
  const [headline = ''] = allText(card, 'H2');
  return {
    kind: kinds.find((kind) => classes.split(' ').includes(kind)) ?? 'other',
    form: classes.includes('slim') ? 'line' : 'card',
    reason: allText(card, 'P').find((text) => /this post/i.test(text)) ?? '',
    headline: headline || label,
  };
}

function allText(card: FoundCard, nodeName: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: FoundCard['root']) => {
    if (node.nodeName === nodeName) found.push(textOf(node));
    for (const child of node.children ?? []) visit(child);
  };
  visit(card.root);
  return found;
}

/** One readable line a card. */
export async function describeCards(page: Page): Promise<readonly string[]> {
  return (await shownCards(page)).map(
    ({ post, kind, form, headline }) =>
      `${kind} ${form}: ${headline} — under “${post?.text.slice(0, 70) ?? '?'}…”`,
  );
}
