// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FeedCount, observeFeed } from '../../../lib/feed';
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
/** Lets all that is gathered be worked off: gathering is a timer, and the slices are tasks. */
const turn = async () => {
  for (let round = 0; round < 2; round++) {
    await vi.advanceTimersByTimeAsync(100);
    for (let task = 0; task < 12; task++) await new Promise<void>((resolve) => setImmediate(resolve));
  }
};
const near = () => HandMovedObserver.current;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  globalThis.IntersectionObserver = HandMovedObserver as never;
  document.body.innerHTML = '';
  events = [];
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function begin(openRoots = false): FeedCount {
  return observeFeed(
    document,
    { ...site, openRoots },
    {
      onPost: (post) => {
        events.push(`post ${post.id}: ${post.text}`);
        return post.text.startsWith('marked');
      },
      onGone: (id) => events.push(`gone ${id}`),
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

  it('tells when a post on which something stands is taken off the page, also far from the viewport', async () => {
    const element = add('1', 'marked');
    begin();
    await turn();
    near().say(element, true);
    await turn();
    near().say(element, false);
    element.remove();
    await turn();
    expect(events).toEqual(['post 1: marked', 'gone 1']);
    expect(near().watched.size).toBe(0);
  });

  it('watches no longer what was judged and carries nothing, until it changes', async () => {
    const element = add('1', 'plain');
    begin();
    await turn();
    near().say(element, true);
    await turn();
    expect(near().watched.size).toBe(0);
    element.textContent = 'marked now';
    await turn();
    expect(events).toEqual(['post 1: plain', 'post 1: marked now']);
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

  it('finds posts in open shadow roots, nested ones and ones attached after their host came', async () => {
    const outer = document.createElement('made-up-feed');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<made-up-list></made-up-list>';
    document.body.append(outer);
    begin(true);
    await turn();
    const list = outer.shadowRoot?.querySelector('made-up-list') as Element;
    const inner = list.attachShadow({ mode: 'open' });
    inner.innerHTML = '<article data-id="5">inside</article>';
    document.body.append('a change anywhere');
    await turn();
    near().say(inner.querySelector('article') as Element, true);
    await turn();
    inner.innerHTML = '<div><article data-id="6">later</article></div>';
    await turn();
    near().say(inner.querySelector('article') as Element, true);
    await turn();
    expect(events).toEqual(['post 5: inside', 'post 6: later']);
  });

  it('counts what it saw, so that a site that changed can be told from a quiet one', async () => {
    const empty = add('7', '');
    const count = begin();
    await turn();
    expect(count).toEqual({ candidates: 1, looks: 0, posts: 0 });
    near().say(empty, true);
    await turn();
    expect(count).toEqual({ candidates: 1, looks: 1, posts: 0 });
  });
});
