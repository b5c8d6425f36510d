// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { observeFeed } from '../../../lib/feed';
import type { Post, PostId, SiteId } from '../../../lib/post';

/** An observer that the test moves by hand: what it says is near is near. */
class HandMovedObserver {
  static current: HandMovedObserver;
  readonly watched = new Set<Element>();
  constructor(private readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    HandMovedObserver.current = this;
  }
  observe(element: Element) {
    this.watched.add(element);
  }
  unobserve(element: Element) {
    this.watched.delete(element);
  }
  disconnect() {
    this.watched.clear();
  }
  say(target: Element, isIntersecting: boolean) {
    this.tell([{ target, isIntersecting }]);
  }
}

const site = {
  candidates: 'article',
  observedAttributes: ['data-id'],
  read(element: Element): Post | undefined {
    const id = element.getAttribute('data-id');
    if (id === 'broken') throw new Error('an adapter that fails');
    const text = element.textContent ?? '';
    return id && text
      ? { id: id as PostId, site: 'test' as SiteId, kind: 'post', text, links: [], hashtags: [] }
      : undefined;
  },
};

let events: string[] = [];
let controller: AbortController;
const turn = async () => {
  for (let task = 0; task < 12; task++) await new Promise<void>((resolve) => setImmediate(resolve));
};
const near = () => HandMovedObserver.current;

beforeEach(() => {
  globalThis.IntersectionObserver = HandMovedObserver as never;
  document.body.innerHTML = '';
  events = [];
  controller = new AbortController();
});
afterEach(() => controller.abort());

function begin(): void {
  observeFeed(
    document,
    site,
    {
      onPost: (post) => events.push(`post ${post.id}: ${post.text}`),
      onGone: (post) => events.push(`gone ${post.id}`),
      onFailure: () => events.push('failure'),
    },
    controller.signal,
  );
}

function add(id: string, text: string): Element {
  document.body.insertAdjacentHTML('beforeend', `<article data-id="${id}">${text}</article>`);
  return document.body.lastElementChild as Element;
}

describe('the feed observer', () => {
  it('tells of a post when it comes near, not before', async () => {
    const first = add('1', 'hello');
    begin();
    await turn();
    expect(events).toEqual([]);
    near().say(first, true);
    await turn();
    expect(events).toEqual(['post 1: hello']);
  });

  it('finds posts that arrive later, also inside something else', async () => {
    begin();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div><div><article data-id="2">later</article></div></div>',
    );
    await turn();
    near().say(document.querySelector('article') as Element, true);
    await turn();
    expect(events).toEqual(['post 2: later']);
  });

  it('knows an element by the post it carries: recycled, edited, emptied', async () => {
    const element = add('1', 'one');
    begin();
    await turn();
    near().say(element, true);
    await turn();
    element.setAttribute('data-id', '2');
    element.textContent = 'two';
    await turn();
    element.textContent = 'two, edited';
    await turn();
    element.textContent = '';
    await turn();
    expect(events).toEqual(['post 1: one', 'gone 1', 'post 2: two', 'post 2: two, edited', 'gone 2']);
  });

  it('tells when a post is taken off the page', async () => {
    const element = add('1', 'one');
    begin();
    await turn();
    near().say(element, true);
    await turn();
    element.remove();
    near().say(element, false);
    await turn();
    expect(events).toEqual(['post 1: one', 'gone 1']);
    expect(near().watched.size).toBe(0);
  });

  it('goes on when the adapter fails on one element', async () => {
    const broken = add('broken', 'x');
    const fine = add('3', 'fine');
    begin();
    await turn();
    near().say(broken, true);
    near().say(fine, true);
    await turn();
    expect(events).toEqual(['failure', 'post 3: fine']);
  });

  it('ends with its signal', async () => {
    begin();
    await turn();
    controller.abort();
    add('4', 'too late');
    await turn();
    expect(near().watched.size).toBe(0);
    expect(events).toEqual([]);
  });
});
