// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { patience } from '../../../lib/feed/patience';

function page() {
  const rests: number[] = [];
  const timers: (() => void)[] = [];
  const log = { rested: 0, resumed: 0 };
  const controller = new AbortController();
  const calm = patience(
    { rest: () => log.rested++, resume: () => log.resumed++ },
    controller.signal,
    (then, ms) => {
      rests.push(ms);
      timers.push(then);
    },
  );
  const hundred = () => {
    for (let batch = 0; batch < 100; batch++) calm.batch();
  };
  return { calm, hundred, rests, log, controller, wake: () => timers.pop()?.() };
}

it('a page that changes and shows no post is left alone for longer and longer, then until the reader does something', () => {
  const { hundred, rests, log, wake } = page();
  for (let round = 0; round < 20; round++) {
    hundred();
    wake();
  }
  expect(rests[0]).toBeLessThan(1000);
  expect(rests.every((ms, at) => at === 0 || ms > (rests[at - 1] ?? 0))).toBe(true);
  expect(log).toEqual({ rested: rests.length + 1, resumed: rests.length });
  document.dispatchEvent(new Event('pointerdown'));
  expect(log.resumed).toBe(rests.length + 1);
});

it('a page with a feed is never left alone', () => {
  const { calm, hundred, log } = page();
  calm.reward();
  hundred();
  hundred();
  expect(log.rested).toBe(0);
});

it('nothing wakes after its signal', () => {
  const { hundred, log, controller, wake } = page();
  hundred();
  controller.abort();
  wake();
  expect(log.resumed).toBe(0);
});
