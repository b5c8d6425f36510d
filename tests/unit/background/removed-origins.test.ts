import { expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { tellRemovedOrigins } = await import('../../../entrypoints/background/tell-removed-origins');

it('every tab learns which origins were taken back', async () => {
  tellRemovedOrigins();
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
  await fakeBrowser.permissions.onRemoved.fire({ origins: ['https://x.com/*'] });
  const push = { type: 'origins-removed', origins: ['https://x.com/*'] };
  await expect
    .poll(() => fakeBrowser.tabs.sendMessage.mock.calls)
    .toEqual([
      [1, push],
      [2, push],
    ]);
});

it('a permission that is no origin is nobody’s news', async () => {
  fakeBrowser.tabs.query.mockClear();
  await fakeBrowser.permissions.onRemoved.fire({ permissions: ['tabs'] });
  expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
});
