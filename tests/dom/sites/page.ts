import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import type { Post } from '../../../lib/post';
import type { SiteAdapter } from '../../../lib/sites';

const FOLDER = join(process.cwd(), 'tests/fixtures/pages');

/** Shows a fixture page in the test's document, at `path` of the host that the test's environment names. */
export function showPage(name: string, path = '/'): void {
  window.history.replaceState({}, '', path);
  const page = new DOMParser().parseFromString(
    readFileSync(join(FOLDER, `${name}.html`), 'utf8'),
    'text/html',
  );
  const root = document.documentElement;
  for (const { name: attribute } of [...root.attributes]) root.removeAttribute(attribute);
  for (const { name: attribute, value } of page.documentElement.attributes)
    root.setAttribute(attribute, value);
  root.innerHTML = page.documentElement.innerHTML;
}

export const beforeEachShow = (name: string, path?: string) => beforeEach(() => showPage(name, path));

export interface Reading {
  readonly element: Element;
  readonly post: Post;
}

/** Every post that the adapter finds on the page, in order. */
export function readPage(adapter: SiteAdapter): readonly Reading[] {
  return [...document.querySelectorAll(adapter.candidates)].flatMap((element) => {
    const post = adapter.read(element);
    return post ? [{ element, post }] : [];
  });
}

export function postOf(adapter: SiteAdapter, id: string): Post | undefined {
  return readPage(adapter).find(({ post }) => post.id === id)?.post;
}

/** `parent > after` as tag names with what tells them apart, for one post's card. */
export function slotOf(adapter: SiteAdapter, id: string): string | undefined {
  const found = readPage(adapter).find(({ post }) => post.id === id);
  const slot = found && adapter.cardSlot(found.element);
  if (!slot) return undefined;
  const name = (node: Node | null) =>
    node instanceof Element
      ? `${node.tagName.toLowerCase()}${[node.getAttribute('data-testid') ?? node.classList[0]].filter(Boolean).map((mark) => `.${mark}`)}`
      : 'nothing';
  return `${name(slot.parent)} > ${name(slot.after)}`;
}
