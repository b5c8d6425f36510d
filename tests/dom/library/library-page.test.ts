// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { international } from '../../../lib/resources';
import { fakeBrowser } from '../../support/fake-browser';
import { type Answered, answerWith, control, wellState } from '../../support/own-page';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const shown = () => document.body.textContent ?? '';

async function open(answers: Answered, hash: string) {
  answerWith(answers);
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = hash;
  vi.resetModules();
  await import('../../../entrypoints/library/main');
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
}

beforeEach(() => {
  fakeBrowser.runtime.onMessage.clear();
  fakeBrowser.permissions.request.mockClear();
});

describe('the international lists stand on the support page', () => {
  const names = international.map(({ name }) => name);
  const silent = () => new Promise(() => {});
  it.each([
    ['gives no answer', {}],
    ['never answers at all', { 'reader-state': silent }],
    ['is well', { 'reader-state': wellState }],
  ])('when the background %s', async (_, answers) => {
    await open(answers, '#/support');
    for (const name of names) expect(shown()).toContain(name);
  });
});

it('an address that is typed is asked for with and without www', async () => {
  await open({ 'reader-state': wellState }, '#/welcome');
  const field = document.querySelector<HTMLInputElement>('input[type="text"]');
  if (!field) throw new Error('no field for an address');
  field.value = 'reddit.com';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => field.value).toBe('reddit.com');
  control(/^Add$/).click();
  await expect
    .poll(() => fakeBrowser.permissions.request.mock.calls)
    .toEqual([[{ origins: ['https://reddit.com/*', 'https://www.reddit.com/*'] }]]);
});

it('a country that cannot be kept is used all the same, and it says why', async () => {
  const answers = {
    'reader-state': wellState,
    'list-countries': [{ code: 'NZ' }],
    'list-resources': [],
    'change-settings': { ok: false, refusal: 'disk-full' },
  };
  await open(answers, '#/support');
  const choice = document.querySelector('select');
  if (!choice) throw new Error('no choice of a country');
  choice.value = 'NZ';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(shown).toMatch(/disk is full/);
  expect(choice.value).toBe('NZ');
});
