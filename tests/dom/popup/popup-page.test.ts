// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import text from '../../../lib/data/locales/en/page.json';
import type { SavedResource } from '../../../lib/saved';
import { fakeBrowser } from '../../support/fake-browser';
import { type Answered, answerWith, control, wellState } from '../../support/own-page';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const line: SavedResource = {
  id: 'a',
  kind: 'helpline',
  title: 'A line',
  href: 'tel:116123',
  text: '116 123',
  also: [
    { text: 'Text HELLO to 50808', href: 'sms:50808?body=HELLO' },
    { text: 'line.example', href: 'http://line.example/' },
  ],
  note: 'Open at night',
  savedAt: 1,
};
const page: SavedResource = {
  id: 'b',
  kind: 'page',
  title: 'A guide',
  href: 'https://a.example/',
  savedAt: 2,
};
const well: Answered = { 'reader-state': wellState, 'list-saved': [], 'list-countries': [{ code: 'NZ' }] };

const shown = () => document.body.textContent ?? '';

/** Opens the popup before a background that answers so. */
async function open(answers: Answered) {
  const asked = answerWith(answers);
  document.body.innerHTML = '<div id="root"></div>';
  vi.resetModules();
  await import('../../../entrypoints/popup/main');
  await expect.poll(shown).toContain('Find support now');
  return asked;
}

beforeEach(() => {
  fakeBrowser.runtime.onMessage.clear();
  fakeBrowser.permissions.onAdded.clear();
  fakeBrowser.tabs.query.mockResolvedValue([]);
});

describe('the way to support stands in the popup', () => {
  it('when the background gives no answer', () => open({}));
  it('when the background never answers at all', () => open({ 'reader-state': () => new Promise(() => {}) }));
});

describe('a change that cannot be kept', () => {
  it.each([
    ['disk-full', { ok: false, refusal: 'disk-full' }, /disk is full/],
    ['no answer', undefined, /keep nothing/],
  ])('says why (%s) and leaves the switch as it is in force', async (_, answer, sentence) => {
    await open({ ...well, 'change-settings': answer });
    const off = document.querySelector<HTMLInputElement>('header input');
    off?.click();
    await expect.poll(shown).toMatch(sentence);
    expect(off?.checked).toBe(true);
  });

  it('says so no longer when the next one was kept', async () => {
    const answers: Answered = { ...well, 'change-settings': { ok: false, refusal: 'disk-full' } };
    await open(answers);
    control(/For an hour/).click();
    await expect.poll(shown).toMatch(/disk is full/);
    answers['change-settings'] = { ok: true };
    control(/For an hour/).click();
    await expect.poll(shown).not.toMatch(/disk is full/);
  });
});

describe('what was saved', () => {
  const links = () =>
    [...document.querySelectorAll<HTMLAnchorElement>('.saved a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.target,
    ]);

  it('a helpline shows every way to reach it; only web pages open in a new tab', async () => {
    await open({ ...well, 'list-saved': [line] });
    expect(links()).toEqual([
      ['Call 116 123', 'tel:116123', ''],
      ['Text HELLO to 50808', 'sms:50808?body=HELLO', ''],
      ['line.example', 'http://line.example/', '_blank'],
    ]);
    expect(shown()).toContain('A line');
    expect(shown()).toContain('Open at night');
  });

  it('a page is a link with its title', async () => {
    await open({ ...well, 'list-saved': [page] });
    expect(links()).toEqual([['A guide', 'https://a.example/', '_blank']]);
  });

  it('an undo that fails can be tried again', async () => {
    const answers: Answered = {
      ...well,
      'list-saved': [page],
      'remove-saved': page,
      'restore-saved': { ok: false, refusal: 'disk-full' },
    };
    const asked = await open(answers);
    control(/Remove A guide/).click();
    await expect.poll(shown).toContain('Undo');
    control(/Undo/).click();
    await expect.poll(shown).toMatch(/disk is full/);
    answers['restore-saved'] = { ok: true };
    control(/Undo/).click();
    await expect.poll(shown).not.toContain('Undo');
    const restored = asked.filter(({ type }) => type === 'restore-saved');
    expect(restored).toEqual([1, 2].map(() => ({ type: 'restore-saved', resource: page })));
  });

  it('a removal that fails keeps the undo of the one before', async () => {
    const answers: Answered = { ...well, 'list-saved': [page, line], 'remove-saved': page };
    await open(answers);
    control(/Remove A guide/).click();
    await expect.poll(shown).toContain('Undo');
    answers['remove-saved'] = null;
    const asked = answerWith(answers);
    control(/Remove A line/).click();
    await expect.poll(() => asked.length).toBe(1);
    control(/Undo/).click();
    await expect.poll(() => asked).toContainEqual({ type: 'restore-saved', resource: page });
  });
});

it('a permission that was given shows at once', async () => {
  await open(well);
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1, active: true, url: 'https://forum.example/' }]);
  await fakeBrowser.permissions.onAdded.fire({ origins: ['https://forum.example/*'] });
  await expect.poll(shown).toContain('forum.example');
});

it('the guess of the time zone stands apart from the chosen country', async () => {
  const state = { ...wellState, settings: { ...wellState.settings, country: 'NZ' }, country: 'NZ' };
  await open({ ...well, 'reader-state': { ...state, guessedCountry: 'DE' } });
  const options = [...document.querySelectorAll('option')].map(({ value, text }) => [value, text]);
  expect(options.slice(0, 2)).toEqual([
    ['', expect.stringContaining('Germany')],
    ['NZ', 'New Zealand'],
  ]);
});

it('cards marked wrong are counted and can be cleared', async () => {
  const answers: Answered = { ...well, 'list-corrections': [{}, {}, {}], 'clear-corrections': { ok: true } };
  const asked = await open(answers);
  expect(shown()).toContain('Marked wrong: 3');
  control(/^Clear$/).click();
  await expect.poll(shown).not.toContain('Marked wrong');
  expect(asked).toContainEqual({ type: 'clear-corrections' });
});

describe('an option', () => {
  it.each([
    ['Facts beside myths', { fact: false }],
    ['Something small', { step: true }],
  ])('switches its own kind of card: %s', async (name, change) => {
    const asked = await open({ ...well, 'change-settings': { ok: true } });
    const label = [...document.querySelectorAll('label')].find((it) => it.textContent?.startsWith(name));
    label?.querySelector('input')?.click();
    const cards = { ...wellState.settings.cards, ...change };
    await expect.poll(() => asked).toContainEqual({ type: 'change-settings', change: { cards } });
  });

  it('says which contact a person prefers', async () => {
    const asked = await open({ ...well, 'change-settings': { ok: true } });
    const select = [...document.querySelectorAll('select')].find((it) => it.querySelector('[value=sms]'));
    if (!select) throw new Error('no choice of a contact');
    expect(select.value).toBe('');
    select.value = 'sms';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => asked).toContainEqual({ type: 'change-settings', change: { channel: 'sms' } });
  });
});

describe('what the page in front reports', () => {
  const report = { site: 'x', posts: 0, cards: 0, silence: null, nothingFound: false };
  const openOn = async (told: object) => {
    fakeBrowser.tabs.query.mockResolvedValue([{ id: 1, active: true, url: 'https://x.com/home' }]);
    fakeBrowser.permissions.contains.mockResolvedValue(true);
    fakeBrowser.tabs.sendMessage.mockResolvedValue({ ...report, ...told });
    await open(well);
    await expect.poll(shown).toContain('x.com');
    return document.querySelector('[aria-labelledby="site"] [role="status"]')?.textContent;
  };

  it.each([
    ['nothing found where the site should have posts', { nothingFound: true }, text.site.changed],
    ['no posts yet', {}, text.site.nothingFound],
    ['silence before all else', { nothingFound: true, silence: 'paused' }, text.site.silence.paused],
  ])('%s', async (_, told, sentence) => {
    expect(await openOn(told)).toBe(sentence);
  });
});
