// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { recogniseLater } from '../../../entrypoints/feed/recognise-later';
import { adapters, siteFor } from '../../../lib/sites';

const here = new URL('https://unknown.example/');
const generic = siteFor(here, document);
const elk = adapters.find(({ id }) => id === 'elk') ?? generic;

/** A batch of changes, and the observer's turn to hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

it('a page that turns out to be another’s is told of once', async () => {
  let now = generic;
  const recognised = vi.fn();
  recogniseLater(generic, () => now, recognised, new AbortController().signal);
  await change();
  expect(recognised).not.toHaveBeenCalled();
  now = elk;
  await change();
  await change();
  await change();
  expect(recognised).toHaveBeenCalledTimes(1);
});

it('a page that nobody knows is looked at ever more rarely, and at last no more', async () => {
  const look = vi.fn(() => generic);
  recogniseLater(generic, look, () => {}, new AbortController().signal);
  for (let batch = 0; batch < 3000; batch++) await change();
  expect(look).toHaveBeenCalledTimes(11); // 1, 2, 4 … 1024
});

it('a page of a known site is not looked at again, and none after the walk has ended', async () => {
  const look = vi.fn(() => generic);
  const walk = new AbortController();
  recogniseLater(elk, look, () => {}, walk.signal);
  recogniseLater(generic, look, () => {}, walk.signal);
  walk.abort();
  await change();
  expect(look).not.toHaveBeenCalled();
});
