import type { Page } from 'playwright-core';
import type { FoundCard } from '../../scripts/support/closed-roots';

/** Asks something of a card's section, where no page can look: a function's text, with the section as `this`. */
export async function inCard<T>(page: Page, card: FoundCard, body: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { ${body} }`,
      returnByValue: true,
    });
    return result.value as T;
  } finally {
    await session.detach();
  }
}
