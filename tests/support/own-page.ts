import { unknownState } from '../../lib/messaging/client';
import { fakeBrowser } from './fake-browser';

/** How a test's background answers; a request that is left out gets no answer. */
export type Answered = Record<string, unknown>;

/** A state as the background gives it, where everything is well. */
export const wellState = { ...unknownState, day: '2026-11-01', storage: 'ok' as const };

/** Answers a page's questions, and gives what it asked. */
export function answerWith(answers: Answered): readonly { readonly type: string }[] {
  const asked: { readonly type: string }[] = [];
  fakeBrowser.runtime.sendMessage.mockImplementation(async (message) => {
    const request = message as { readonly type: string };
    asked.push(request);
    const answer = answers[request.type];
    return typeof answer === 'function' ? answer(request) : answer;
  });
  return asked;
}

/** The button or link that says this, or whose label does. */
export function control(name: RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((it) => name.test(it.getAttribute('aria-label') ?? it.textContent ?? ''));
  if (!found) throw new Error(`nothing says ${name}`);
  return found;
}
