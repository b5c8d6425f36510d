// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser';
import { answerWith, wellState } from '../../support/own-page';
import { showPage } from '../sites/page';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { runFeed } = await import('../../../entrypoints/feed/run-feed');

/** Everything that is watched is near. */
class EverythingNear {
  static begun = 0;
  constructor(private readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    EverythingNear.begun += 1;
  }
  observe(target: Element) {
    this.tell([{ target, isIntersecting: true }]);
  }
  unobserve() {}
  disconnect() {}
}

let life: AbortController;

beforeEach(() => {
  EverythingNear.begun = 0;
  vi.stubGlobal('IntersectionObserver', EverythingNear);
  vi.stubGlobal('navigation', new EventTarget());
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** Runs the content script on a page kept of a site. */
async function run(fixture: string, address: string) {
  const asked = answerWith({ 'reader-state': wellState, knowledge: [] });
  showPage(fixture);
  vi.stubGlobal('location', new URL(address));
  await runFeed(life);
  return { asked: () => asked.map(({ type }) => type) };
}

async function report(): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.fire({ type: 'page-report' });
  return answers.find((answer) => answer !== undefined);
}

describe('a page is walked, and what judging needs is asked for', () => {
  it('where posts stand', async () => {
    const { asked } = await run('x', 'https://x.com/home');
    expect(EverythingNear.begun).toBe(1);
    await expect.poll(asked).toContain('knowledge');
    expect(await report()).toMatchObject({ site: 'x', silence: null });
  });

  it('but not on a site where no card may stand', async () => {
    const { asked } = await run('twitch', 'https://www.twitch.tv/mira_plays');
    expect(EverythingNear.begun).toBe(0);
    expect(asked()).toEqual(['reader-state']);
    expect(await report()).toEqual({
      site: 'twitch',
      posts: 0,
      cards: 0,
      silence: null,
      nothingFound: false,
    });
  });
});
