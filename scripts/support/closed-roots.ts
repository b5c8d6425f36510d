import type { CDPSession, Page } from 'playwright-core';

/** A node as the DevTools protocol sees it, closed shadow roots included. */
interface ProtocolNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly (ProtocolNode & { readonly shadowRootType?: string })[];
}

/** A card found on a page: its text, and its host for whatever else is asked of it. */
export interface FoundCard {
  readonly hostId: number;
  readonly text: string;
  readonly root: ProtocolNode;
}

/** The accessible name that every card of Solace starts with is its section's label; this reads them all. */
export async function cardsOn(page: Page): Promise<readonly FoundCard[]> {
  const session = await page.context().newCDPSession(page);
  try {
    return await cardsIn(session);
  } finally {
    await session.detach();
  }
}

async function cardsIn(session: CDPSession): Promise<readonly FoundCard[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: ProtocolNode;
  };
  const found: FoundCard[] = [];
  const visit = (node: ProtocolNode) => {
    for (const shadow of node.shadowRoots ?? []) {
      const section = shadow.shadowRootType === 'closed' ? sectionOf(shadow) : undefined;
      if (section) found.push({ hostId: node.backendNodeId, text: textOf(section), root: section });
      visit(shadow);
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return found;
}

function sectionOf(node: ProtocolNode): ProtocolNode | undefined {
  const classes = attribute(node, 'class')?.split(' ') ?? [];
  if (node.nodeName === 'SECTION' && classes.includes('card')) return node;
  for (const child of node.children ?? []) {
    const section = sectionOf(child);
    if (section) return section;
  }
  return undefined;
}

export function attribute(node: ProtocolNode, name: string): string | undefined {
  const attributes = node.attributes ?? [];
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** Text of a node with a space between elements. */
export function textOf(node: ProtocolNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** Addresses of the links inside a node, in order. */
export function hrefsIn(node: ProtocolNode): readonly string[] {
  const own = node.nodeName === 'A' ? attribute(node, 'href') : undefined;
  return [...(own ? [own] : []), ...(node.children ?? []).flatMap(hrefsIn)];
}

/** The first element inside a card whose text or accessible name is `name`. */
export function named(card: FoundCard, name: string | RegExp): ProtocolNode | undefined {
  const matches = (text: string | undefined) =>
    text !== undefined && (typeof name === 'string' ? text === name : name.test(text));
  const visit = (node: ProtocolNode): ProtocolNode | undefined => {
    const interactive = ['BUTTON', 'A', 'SUMMARY'].includes(node.nodeName);
    if (interactive && (matches(textOf(node)) || matches(attribute(node, 'aria-label')))) return node;
    for (const child of node.children ?? []) {
      const inner = visit(child);
      if (inner) return inner;
    }
    return undefined;
  };
  return visit(card.root);
}

/** Clicks a node where it is on the page, as a mouse would. */
export async function clickNode(page: Page, node: { readonly backendNodeId: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  } finally {
    await session.detach();
  }
}
