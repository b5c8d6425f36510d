import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveRequest } from '../../../lib/saved';
import { fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { installMenus } = await import('../../../entrypoints/background/menus');
const { readableAddress } = await import('../../../entrypoints/background/readable-address');
const { openStores } = await import('../../../entrypoints/background/stores');

const { contextMenus, runtime } = fakeBrowser;
const saved: SaveRequest[] = [];

beforeEach(() => {
  saved.length = 0;
  contextMenus.onClicked.clear();
  runtime.onInstalled.clear();
  const stores = openStores();
  const save = async (request: SaveRequest, savedAt: number) => {
    saved.push(request);
    return { ...request, id: 'a', savedAt };
  };
  installMenus({ ...stores, saved: { ...stores.saved, save } });
});

it('an install and an update each begin with an empty menu', async () => {
  const order: string[] = [];
  contextMenus.removeAll.mockImplementation(async () => void order.push('empty'));
  contextMenus.create.mockImplementation(() => void order.push('entry'));
  await runtime.onInstalled.fire({ reason: 'install' });
  await runtime.onInstalled.fire({ reason: 'update' });
  expect(order).toEqual(['empty', 'entry', 'entry', 'empty', 'entry', 'entry']);
});

describe('a click in the menu', () => {
  const tab = { id: 1, title: 'A page', url: 'https://library.example/guide' };
  const pageUrl = tab.url;
  it.each([
    ['the page', { menuItemId: 'save-page', pageUrl }, { kind: 'page', title: 'A page', href: pageUrl }],
    [
      'a link with its text',
      { menuItemId: 'save-link', pageUrl, linkUrl: 'https://charity.example/help', linkText: ' Help here ' },
      { kind: 'link', title: 'Help here', href: 'https://charity.example/help' },
    ],
    [
      'a link whose text the browser does not tell',
      {
        menuItemId: 'save-link',
        pageUrl,
        linkUrl: 'https://www.charity.example/help/?from=post',
        selectionText: 'words of a post',
      },
      {
        kind: 'link',
        title: 'charity.example/help',
        href: 'https://www.charity.example/help/?from=post',
      },
    ],
  ])('saves %s', async (_, click, request) => {
    await contextMenus.onClicked.fire(click, tab);
    expect(saved).toEqual([request]);
  });

  it('on a link without an address saves nothing, and never the page instead', async () => {
    await contextMenus.onClicked.fire({ menuItemId: 'save-link', pageUrl, linkText: 'nowhere' }, tab);
    expect(saved).toEqual([]);
  });
});

it.each([
  ['https://www.charity.example/', 'charity.example'],
  ['https://charity.example/gr%C3%BC%C3%9Fe?x=1#y', 'charity.example/grüße'],
  ['https://charity.example/%FF', 'charity.example/%FF'],
  ['tel:116123', '116123'],
  ['no address', 'no address'],
])('%s reads as %s', (href, readable) => expect(readableAddress(href)).toBe(readable));
