// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CountryCode, international, type Resource } from '../../../lib/resources';
import { fakeBrowser } from '../../support/fake-browser';
import { type Answered, answerWith, control, wellState } from '../../support/own-page';
import { pointWith } from '../../support/pointer';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const shown = () => document.body.textContent ?? '';

function service(id: string, country: string, change: Partial<Resource> = {}): Resource {
  return {
    id,
    name: `Line ${id}`,
    country: country as CountryCode,
    topics: ['general'],
    contacts: [{ kind: 'call', text: `0${id}`, href: `tel:0${id}` }],
    hours: '24/7',
    opening: { always: true },
    cost: 'free',
    languages: ['en'],
    confidence: 'high',
    verified: '2026-06',
    sources: [],
    ...change,
  };
}

const directory = {
  countries: [
    { code: 'NZ', resources: [service('1', 'NZ'), service('2', 'NZ', { topics: ['emergency'] })] },
    { code: 'DE', resources: [service('3', 'DE', { languages: ['de'] }), service('4', 'DE')] },
    { code: 'TV', resources: [] },
  ],
  international,
};
const well = { 'reader-state': { ...wellState, country: 'NZ' }, 'list-directory': directory };
const services = () => [...document.querySelectorAll('.service h3')].map((it) => it.textContent);
const ofCountries = (names: readonly string[]) => [...names, ...international.map(({ name }) => name)];

function choiceOf(name: string): HTMLSelectElement {
  const label = [...document.querySelectorAll('label')].find((it) => it.textContent?.startsWith(name));
  const select = label?.querySelector('select');
  if (!select) throw new Error(`nothing to choose for ${name}`);
  return select;
}

const chosen = (name: string) => choiceOf(name).value;

function choose(name: string, value: string): void {
  const select = choiceOf(name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(text: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('no search');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the directory', () => {
  it('is asked for once, however much is looked for in it', async () => {
    const asked = await open(well, '#/support');
    type('line');
    await expect.poll(shown).toContain('Found: 4');
    choose('Topic', 'general');
    await expect.poll(shown).toContain('Found: 3');
    location.hash = '#/support/DE';
    await expect.poll(shown).toContain('Found: 2');
    expect(asked.filter(({ type }) => type === 'list-directory')).toHaveLength(1);
    expect(asked.map(({ type }) => type)).not.toContain('list-countries');
  });

  it('shows the person’s own country first, its emergency number before all, and a link to every other', async () => {
    await open(well, '#/support');
    expect(services()).toEqual(ofCountries(['Line 2', 'Line 1']));
    const links = [...document.querySelectorAll('.countries a')].map((it) => it.getAttribute('href'));
    expect(links).toEqual(['#/support/DE', '#/support/NZ', '#/support/TV']);
  });

  it('opens at a country that the address names', async () => {
    await open(well, '#/support/de');
    expect(services()).toEqual(ofCountries(['Line 3', 'Line 4']));
    expect(document.querySelector('h1')?.textContent).toContain('Germany');
  });

  it('says so where a country has nothing, and where there is no such country', async () => {
    await open(well, '#/support/TV');
    expect(services()).toEqual(ofCountries([]));
    expect(shown()).toContain('No line with a source');
    location.hash = '#/support/QQ';
    await expect.poll(shown).toContain('no country at this address');
  });

  it.each([
    ['a name of a country', 'germ', ['Line 3', 'Line 4']],
    ['its code', 'tv', []],
    ['a service', 'line 1', ['Line 1']],
    ['a topic in words', 'someone to talk', ['Line 1', 'Line 3', 'Line 4']],
    ['a number', '03', ['Line 3']],
    ['two words that both have to fit', 'germany deutsch', []],
    ['a language and a country', 'germany german', ['Line 3', 'Line 4']],
  ])('is searched by %s', async (_, text, found) => {
    await open(well, '#/support');
    type(text);
    await expect.poll(services).toEqual(ofCountries(found));
  });

  it('says that nothing was found, and how to begin again', async () => {
    await open(well, '#/support');
    type('no such line');
    await expect.poll(shown).toContain('Nothing in the directory matches');
    control(/^Clear search/).click();
    await expect.poll(services).toEqual(ofCountries(['Line 2', 'Line 1']));
  });
});

async function open(answers: Answered, hash: string) {
  const asked = answerWith(answers);
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = hash;
  vi.resetModules();
  await import('../../../entrypoints/library/main');
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  return asked;
}

beforeEach(() => {
  pointWith('mouse');
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
    'list-directory': directory,
    'change-settings': { ok: false, refusal: 'disk-full' },
  };
  await open(answers, '#/support');
  choose('Country', 'NZ');
  await expect.poll(shown).toMatch(/disk is full/);
  expect(services()).toEqual(ofCountries(['Line 2', 'Line 1']));
});

describe('a country that was chosen elsewhere', () => {
  const told = (change: object) =>
    fakeBrowser.runtime.onMessage.fire({ type: 'reader-state-changed', state: { ...wellState, ...change } });

  it('is used on a support page that stands open', async () => {
    await open(well, '#/support');
    expect(services()).toEqual(ofCountries(['Line 2', 'Line 1']));
    await told({ country: 'DE' });
    await expect.poll(services).toEqual(ofCountries(['Line 3', 'Line 4']));
    expect(chosen('Country')).toBe('DE');
    await told({ country: 'NZ' });
    await expect.poll(services).toEqual(ofCountries(['Line 2', 'Line 1']));
  });

  it('is not when something else changes: then what was chosen here stays in use', async () => {
    await open({ ...well, 'change-settings': { ok: true } }, '#/support');
    choose('Country', 'DE');
    await told({ country: 'NZ', storage: 'disk-full' });
    await expect.poll(shown).toMatch(/disk is full/);
    expect(services()).toEqual(ofCountries(['Line 3', 'Line 4']));
  });
});
