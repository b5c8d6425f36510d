export type { Done, Push, ReaderState } from './protocol';

import * as v from 'valibot';
import { browser, logFailure, type Runtime } from '../platform';
import {
  type Answers,
  pageOnly,
  type Refused,
  type RequestOf,
  type RequestType,
  requestSchema,
} from './protocol';

/** Who asks, as far as an answer may depend on it. */
export interface Asker {
  readonly from: 'page' | 'content';
  /** Host of the web page a content script runs in; undefined for our own pages. */
  readonly host?: string;
  /** Set where the question comes from a private window. */
  readonly isPrivate?: true;
}

export type Handlers = {
  readonly [T in RequestType]: (request: RequestOf<T>, asker: Asker) => Promise<Answers[T]>;
};

/** Who we are, and where a content script of ours may speak. */
export interface Self {
  readonly id: string;
  /** Address of our own pages, with its slash. */
  readonly root: string;
  /** Whether a match pattern such as `https://x.com/*` is granted at this moment. */
  granted(origin: string): Promise<boolean>;
  /** Whether the window in front is a private one: a popup has no tab that would say so. */
  isFrontPrivate(): Promise<boolean>;
}

/** Parses, authorises by sender, and answers every request. Installed once, while the background starts. */
export function serve(handlers: Handlers): void {
  const self: Self = {
    id: browser.runtime.id,
    root: browser.runtime.getURL(''),
    granted: (origin) => browser.permissions.contains({ origins: [origin] }),
    // Firefox for Android has no windows; there a popup is a tab.
    isFrontPrivate: async () => (await browser.windows?.getLastFocused())?.incognito ?? false,
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, handlers, self),
  );
}

/** Exposed for tests. */
export async function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  self: Self,
): Promise<unknown> {
  const asker = await askerOf(sender, self);
  if (!asker) return { refused: 'not-allowed' } satisfies Refused;
  const request = v.safeParse(requestSchema, message);
  if (!request.success) return { refused: 'malformed' } satisfies Refused;
  if (asker.from === 'content' && pageOnly.has(request.output.type)) {
    return { refused: 'not-allowed' } satisfies Refused;
  }
  try {
    const handle = handlers[request.output.type] as (request: unknown, asker: Asker) => Promise<unknown>;
    return await handle(request.output, asker);
  } catch (error) {
    logFailure(`answer ${request.output.type}`, error);
    return { refused: 'failed' } satisfies Refused;
  }
}

/** A script that still runs where a person took the permission back is nobody. */
async function askerOf(sender: Runtime.MessageSender, self: Self): Promise<Asker | undefined> {
  if (sender.id !== self.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(self.root)) return { from: 'page', ...(await privacyOf(sender, self)) };
  const url = new URL(sender.url);
  if (!sender.tab || !/^https?:$/.test(url.protocol)) return undefined;
  const granted = await self.granted(`${url.protocol}//${url.hostname}/*`).catch(() => false);
  return granted ? { from: 'content', host: url.host, ...(await privacyOf(sender, self)) } : undefined;
}

async function privacyOf({ tab }: Runtime.MessageSender, self: Self): Promise<Pick<Asker, 'isPrivate'>> {
  const isPrivate = tab ? tab.incognito : await self.isFrontPrivate().catch(() => false);
  return isPrivate ? { isPrivate } : {};
}
