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
}

export type Handlers = {
  readonly [T in RequestType]: (request: RequestOf<T>, asker: Asker) => Promise<Answers[T]>;
};

/** Parses, authorises by sender, and answers every request. Installed once, while the background starts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, handlers, { id: browser.runtime.id, root: browser.runtime.getURL('') }),
  );
}

/** Exposed for tests; `self` is the extension's own id and root URL. */
export async function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  self: { readonly id: string; readonly root: string },
): Promise<unknown> {
  const asker = askerOf(sender, self);
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

function askerOf(sender: Runtime.MessageSender, self: { id: string; root: string }): Asker | undefined {
  if (sender.id !== self.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(self.root)) return { from: 'page' };
  return sender.tab ? { from: 'content', host: new URL(sender.url).host } : undefined;
}
