import { describe, expect, it } from 'vitest';
import { SLICE_MS, slices } from '../../../lib/feed/in-slices';

/** A clock that each unit of work moves on by `cost` milliseconds. A slice begins where it is asked without work before. */
function bench(cost: number) {
  let time = 0;
  let busy = false;
  const worked: number[][] = [];
  const controller = new AbortController();
  const clock = () => {
    if (!busy) worked.push([]);
    busy = false;
    return time;
  };
  const work = slices(controller.signal, clock, 0);
  const queue = work.queue<number>((item) => {
    worked.at(-1)?.push(item);
    time += cost;
    busy = true;
  });
  return {
    queue,
    controller,
    async run(tasks: number) {
      await new Promise((resolve) => setTimeout(resolve));
      for (let task = 0; task < tasks; task++) await new Promise<void>((resolve) => setImmediate(resolve));
      return worked;
    },
  };
}

describe('work in slices', () => {
  it('never holds more than its few milliseconds at a time, and does everything in order', async () => {
    const { queue, run, controller } = bench(1);
    queue.add(Array.from({ length: 10 }, (_, index) => index));
    const worked = await run(40);
    expect(worked.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Math.max(...worked.map((slice) => slice.length))).toBeLessThanOrEqual(SLICE_MS);
    controller.abort();
  });

  it('does once what is queued twice before its turn', async () => {
    const { queue, run, controller } = bench(0);
    queue.add([1, 2]);
    queue.add([2, 1, 3]);
    expect((await run(10)).flat()).toEqual([1, 2, 3]);
    controller.abort();
  });

  it('does nothing more after its signal', async () => {
    const { queue, run, controller } = bench(1);
    queue.add([1, 2, 3]);
    controller.abort();
    queue.add([4]);
    expect(await run(10)).toEqual([]);
  });
});
