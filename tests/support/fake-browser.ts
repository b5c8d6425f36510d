import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event of the extension API that a test can fire. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) =>
      Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    clear: () => listeners.clear(),
  };
}

/** As much of the extension API as the background and our own pages use, for `vi.mock('webextension-polyfill')`. */
export const fakeBrowser = {
  runtime: {
    id: 'solace',
    getURL: (path: string) => `chrome-extension://solace${path}`,
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    onMessage: event(),
    onInstalled: event(),
  },
  tabs: {
    query: vi.fn(async (): Promise<object[]> => []),
    sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined),
    create: vi.fn(async () => ({})),
  },
  windows: { getLastFocused: vi.fn(async () => ({ incognito: false })) },
  permissions: {
    onAdded: event(),
    onRemoved: event(),
    contains: vi.fn(async (_wanted: object) => false),
    getAll: vi.fn(async (): Promise<{ origins: string[] }> => ({ origins: [] })),
    request: vi.fn(async (_wanted: object) => true),
    remove: vi.fn(async (_wanted: object) => true),
  },
  contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => {}), onClicked: event() },
  action: { setBadgeText: vi.fn(async (_badge: { text: string }) => {}) },
};
