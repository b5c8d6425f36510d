import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { answer } = await import('../../../lib/messaging/server');

const granted = vi.fn(async (origin: string) => origin === 'https://x.com/*');
const isFrontPrivate = vi.fn(async () => false);
const self = { id: 'solace', root: 'chrome-extension://solace/', granted, isFrontPrivate };
const content = { id: 'solace', url: 'https://x.com/home', tab: { id: 1 } } as never;
const page = { id: 'solace', url: 'chrome-extension://solace/popup.html' } as never;

const asked: unknown[] = [];
const handlers = new Proxy({} as never, {
  get: (_, type) => async (request: unknown, asker: unknown) => {
    if (type === 'list-saved') throw new Error('somebody’s words in an error');
    asked.push([request, asker]);
    return 'answered';
  },
});
const ask = (message: unknown, sender: never) => answer(message, sender, handlers, self);

describe('who may ask what', () => {
  it.each([
    ['reader-state', { type: 'reader-state' }],
    ['find-resources', { type: 'find-resources', need: { topic: 'suicide', for: 'someone-else' } }],
    ['never-here', { type: 'never-here', card: 'helpline' }],
    ['wrong', { type: 'wrong', card: 'wording', entries: ['en.slur'] }],
    ['find-fact', { type: 'find-fact', entries: ['en.myth-asking'] }],
    ['find-small-help', { type: 'find-small-help', need: { topic: 'general', for: 'reader' } }],
    ['save-fact', { type: 'save-fact', entry: 'en.myth-asking' }],
  ])('a content script: %s', async (_, message) => {
    expect(await ask(message, content)).toBe('answered');
  });

  it('the host of "never here" comes from the browser, not from the message', async () => {
    await ask({ type: 'never-here', card: 'helpline' }, content);
    expect(asked.at(-1)).toEqual([
      { type: 'never-here', card: 'helpline' },
      { from: 'content', host: 'x.com' },
    ]);
  });

  it.each([
    ['change-settings', { type: 'change-settings', change: { enabled: false } }],
    ['mute', { type: 'mute', mute: { host: 'my_blog.example.com', what: 'everything' } }],
    ['list-corrections', { type: 'list-corrections' }],
    ['clear-corrections', { type: 'clear-corrections' }],
    ['remove-saved', { type: 'remove-saved', id: 'a' }],
    ['list-countries', { type: 'list-countries' }],
    ['list-directory', { type: 'list-directory' }],
  ])('only our own pages: %s', async (_, message) => {
    expect(await ask(message, page)).toBe('answered');
    expect(await ask(message, content)).toEqual({ refused: 'not-allowed' });
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/', tab: undefined }],
    ['a sender without an address', { id: 'solace' }],
    [
      'a script on a site that is no longer granted',
      { ...(content as object), url: 'https://gone.example/' },
    ],
    ['a script on a page that is no web page', { ...(content as object), url: 'file:///tmp/x.html' }],
    ['a web page without a tab', { id: 'solace', url: 'https://x.com/' }],
  ])('nobody else: %s', async (_, sender) => {
    expect(await ask({ type: 'reader-state' }, sender as never)).toEqual({ refused: 'not-allowed' });
  });
});

describe('a private window', () => {
  it('is known by the tab of who asks', async () => {
    const tab = { id: 1, incognito: true };
    await ask({ type: 'reader-state' }, { ...(content as object), tab } as never);
    expect(asked.at(-1)).toMatchObject([{}, { from: 'content', isPrivate: true }]);
  });

  it('is known by the window in front where a popup asks, which has no tab', async () => {
    isFrontPrivate.mockResolvedValueOnce(true);
    await ask({ type: 'reader-state' }, page);
    expect(asked.at(-1)).toMatchObject([{}, { from: 'page', isPrivate: true }]);
  });

  it('is not where the browser cannot say which window is in front', async () => {
    isFrontPrivate.mockRejectedValueOnce(new Error('no window'));
    await ask({ type: 'reader-state' }, page);
    expect(asked.at(-1)).toEqual([{ type: 'reader-state' }, { from: 'page' }]);
  });
});

it('nobody is heard while the browser cannot say what is granted', async () => {
  granted.mockRejectedValueOnce(new Error('no answer'));
  expect(await ask({ type: 'reader-state' }, content)).toEqual({ refused: 'not-allowed' });
});

it('of many entries the first twenty are heard', async () => {
  const entries = Array.from({ length: 60 }, (_, index) => `en.entry-${index}`);
  for (const message of [
    { type: 'wrong', card: 'helpline', entries },
    { type: 'find-wording', stigma: 'mocking', entries },
  ]) {
    expect(await ask(message, content)).toBe('answered');
    expect(asked.at(-1)).toMatchObject([{ entries: entries.slice(0, 20) }, {}]);
  }
});

describe('what cannot be said', () => {
  it.each([
    ['nothing', undefined],
    ['a word', 'reader-state'],
    ['an unknown request', { type: 'read-everything' }],
    ['a field that could carry a post', { type: 'reader-state', text: 'words' }],
    [
      'words in the place of entry ids',
      { type: 'wrong', card: 'helpline', entries: ['I am so tired of this'] },
    ],
    [
      'a need with a text',
      { type: 'find-resources', need: { topic: 'suicide', for: 'reader', text: 'words' } },
    ],
    ['a topic that is none', { type: 'find-resources', need: { topic: 'anything', for: 'reader' } }],
    [
      'a whole list of mutes, which may have changed meanwhile',
      { type: 'change-settings', change: { mutes: [] } },
    ],
    ['a link to be saved as a fact', { type: 'save-fact', entry: 'https://a.example/' }],
  ])('%s is malformed', async (_, message) => {
    expect(await ask(message, page)).toEqual({ refused: 'malformed' });
  });

  it('a handler that fails is a refusal, without its message', async () => {
    expect(await ask({ type: 'list-saved' }, page)).toEqual({ refused: 'failed' });
  });
});
