import { browser, logFailure } from '../platform';

export type { Country, Done, PageReport, Push, ReaderState, Refusal } from './protocol';
export { unknownState } from './unknown-state';

import type { Answers, PageReport, Push, Request, RequestOf, RequestType } from './protocol';

/**
 * Asks the background. `undefined` when there is no answer: the extension was updated or removed under an open page, or
 * the request was refused. Callers have something sensible to show without it.
 */
export async function ask<T extends RequestType>(request: RequestOf<T>): Promise<Answers[T] | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request satisfies Request);
    return isRefusal(answer) ? undefined : (answer as Answers[T]);
  } catch (error) {
    logFailure(`ask ${request.type}`, error);
    return undefined;
  }
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** Hears what the background pushes, until `signal` aborts; without one, for as long as the page lives. */
export function onPush(listener: (push: Push) => void, signal?: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    if (isPush(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** Answers the popup's question about this page, until `signal` aborts. */
export function reportPage(report: () => PageReport, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<PageReport> | undefined =>
    isOfType(message, 'page-report') ? Promise.resolve(report()) : undefined;
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

/** Asks a tab's content script what it sees; `undefined` where none runs. */
export async function askPage(tabId: number): Promise<PageReport | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { type: 'page-report' });
  } catch {
    return undefined;
  }
}

const pushTypes = [
  'reader-state-changed',
  'saved-changed',
  'origins-removed',
] as const satisfies readonly Push['type'][];

function isPush(message: unknown): message is Push {
  return pushTypes.some((type) => isOfType(message, type));
}

function isOfType(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === type;
}
