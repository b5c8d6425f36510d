// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView } from '../../components/card/card-view';
import { ServiceList } from '../../components/library/service-list';
import { saveRequestOf } from '../../entrypoints/background/save-request-of';
import { directoryModel } from '../../entrypoints/library/directory-model';
import { anything } from '../../entrypoints/library/find-services';
import { helplineCard } from '../../lib/cards';
import { cardMessagesFor, fill, pageMessagesFor } from '../../lib/i18n';
import { unknownState } from '../../lib/messaging/client';
import { findResources, international, resourceById, wholeDirectory } from '../../lib/resources';
import { pointWith } from '../support/pointer';
import { NOON } from '../support/signals';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** Links of numbers with all that they say, by the place where a person meets them. */
const numbers = () =>
  [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].map((link) => link.textContent);

const links: Readonly<Record<string, readonly string[]>> = {
  KZ: ['Call 103, ambulance', 'Call 102, police', 'Call 101, fire'],
  ID: ['Call 119, then press 8'],
  PE: ['Call 113, then press 5'],
  FR: [
    'Call 112, all emergencies',
    'Call 15, ambulance',
    'Call 17, police',
    'Call 18, fire',
    'Text 114, deaf or hard of hearing, or not able to speak',
  ],
};
const countries = Object.entries(links);

function drawCard(country: string): void {
  const need = { topic: 'suicide', for: 'reader' } as const;
  const decision = { show: 'helpline', form: 'card', need, reason: 'in-danger-now', entries: [] } as const;
  const found = findResources(need, { country, language: 'en' });
  const model = helplineCard(decision, found, 'en', NOON);
  act(() => render(<CardView model={model} theme="light" onEvent={async () => true} />, document.body));
}

function drawPage(country: string): void {
  const text = pageMessagesFor('en');
  const knows = {
    state: unknownState,
    route: `#/support/${country}`,
    country: null,
    directory: wholeDirectory(),
    international,
    search: anything,
    limit: 40,
    origins: [],
    addressRefused: false,
    refusal: undefined,
  };
  const { view, phone } = directoryModel(knows, 'en', text, NOON);
  if (view.kind !== 'country') throw new Error(`no page of ${country}`);
  const entries = [...view.page.emergency, ...view.page.services];
  const list = { heading: country, entries, text: text.directory, phone };
  act(() => render(<ServiceList {...list} />, document.body));
}

beforeEach(() => pointWith('mouse'));
afterEach(() => render(null, document.body));

describe('what a number is for, or what to press, stands on its own link', () => {
  it.each(countries)('on a card in %s', (country, said) => {
    drawCard(country);
    expect(numbers()).toEqual(expect.arrayContaining([...said]));
  });

  it.each(countries)('on the support page in %s', (country, said) => {
    drawPage(country);
    expect(numbers()).toEqual(expect.arrayContaining([...said]));
  });

  it('and under its code for a phone', async () => {
    drawPage('KZ');
    const [show] = document.querySelectorAll<HTMLElement>('button[aria-expanded]');
    await act(async () => show?.click());
    const captions = [...document.querySelectorAll('figcaption')].map((each) => each.textContent);
    expect(captions).toEqual(links['KZ']);
  });
});

describe('what limits a service stands beside it', () => {
  const { messages } = cardMessagesFor('en');
  const [doubt = ''] = messages.checked.low.split('{');
  const bogota = fill(messages.region, { region: messages.regions['CO-DC'] });

  it.each([
    ['whom it is for', 'KZ', fill(messages.audience, { audience: 'children and young people' })],
    ['where it is', 'CO', bogota],
    ['that it may have closed', 'BB', doubt],
  ])('%s, on a card and on the support page', async (_, country, said) => {
    drawCard(country);
    const more = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === messages.helpline.more,
    );
    await act(async () => more?.click());
    expect(document.body.textContent).toContain(said);
    render(null, document.body);
    drawPage(country);
    expect(document.body.textContent).toContain(said);
  });
});

it('is kept with a helpline that a person saves', () => {
  const emergency = resourceById('kz-emergency');
  if (!emergency) throw new Error('Kazakhstan has lost its emergency numbers');
  const { text, also } = saveRequestOf(emergency);
  expect([text, ...(also ?? []).map((each) => each.text)]).toEqual([
    '103, ambulance',
    '102, police',
    '101, fire',
  ]);
});
