// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardView, type OnCardEvent } from '../../../components/card/card-view';
import type { CardModel } from '../../../lib/cards';
import { fill } from '../../../lib/i18n';
import { dayLine, factModel, helplineModel, stepModel, wordingModel } from '../../support/card-models';
import { pointWith } from '../../support/pointer';

const succeed: OnCardEvent = async () => true;
const fail: OnCardEvent = async () => false;
const model = helplineModel();
const { actions } = model;

function draw(of: CardModel, onEvent: OnCardEvent): void {
  act(() => render(<CardView model={of} theme="light" onEvent={onEvent} />, document.body));
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Presses a button as a keyboard does: it has the focus before. */
async function press(name: string): Promise<void> {
  const pressed = button(name);
  pressed.focus();
  await act(async () => pressed.click());
}

const statuses = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent);

beforeEach(() => pointWith('mouse'));
afterEach(() => {
  render(null, document.body);
});

describe('what is said to a screen reader', () => {
  it('has its place before anything is said', () => {
    draw(model, succeed);
    expect(statuses().length).toBeGreaterThan(0);
    expect(new Set(statuses())).toEqual(new Set(['']));
  });

  it('is that a service was saved, on the button too', async () => {
    draw(model, succeed);
    const { name } = model.ways[0];
    await press(`${actions.save}: ${name}`);
    expect(statuses()).toContain(actions.saved);
    expect(document.activeElement).toBe(button(`${actions.saved}: ${name}`));
  });

  it.each([
    ['a service was not saved', `${actions.save}: ${model.ways[0].name}`, actions.notSaved],
    ['"this was wrong" was not kept', actions.wrong, actions.notDone],
    ['"never here" was not kept', actions.neverHere, actions.notDone],
  ])('is that %s', async (_, name, said) => {
    draw(model, fail);
    await press(name);
    expect(statuses()).toContain(said);
    expect(document.activeElement).toBe(button(name));
  });
});

describe('the keyboard’s place', () => {
  it('stays on "this was wrong", which answers once', async () => {
    const events: string[] = [];
    draw(model, async ({ type }) => events.push(type) > 0);
    await press(actions.wrong);
    await press(actions.wrong);
    expect(statuses()).toContain(actions.thanks);
    expect(document.activeElement).toBe(button(actions.wrong));
    expect(events).toEqual(['wrong']);
  });

  it.each(['card', 'line'] as const)('goes to the undo, and back to the %s', async (form) => {
    draw(helplineModel(form), succeed);
    await press(actions.neverHere);
    expect(statuses()).toEqual([actions.hushed]);
    expect(document.activeElement).toBe(button(actions.undo));
    await press(actions.undo);
    expect(document.activeElement).toBe(document.querySelector('section'));
    expect(document.body.textContent).toContain(actions.neverHere);
  });

  it('stays on an undo that fails, and the card says so', async () => {
    draw(model, async ({ type }) => type === 'never-here');
    await press(actions.neverHere);
    await press(actions.undo);
    expect(statuses()).toEqual([actions.notUndone]);
    expect(document.activeElement).toBe(button(actions.undo));
  });
});

describe('what a card always shows', () => {
  it.each([
    ['helpline', model],
    ['wording', wordingModel()],
    ['fact', factModel()],
  ])('its footer, outside of everything that opens: %s', (_, of) => {
    draw(of, succeed);
    const footer = [...document.querySelectorAll('.footer')].find((each) => each.textContent === of.footer);
    expect(footer).toBeDefined();
    expect(footer?.closest('details')).toBeNull();
  });

  it('what happens when one calls, as soon as more is asked for', async () => {
    const { contacting, ...card } = helplineModel('card', [dayLine]);
    if (!contacting) throw new Error('a service with a number says nothing of calling');
    draw({ ...card, contacting }, succeed);
    expect(document.body.textContent).not.toContain(contacting.heading);
    await press(actions.more);
    for (const step of contacting.steps) expect(document.body.textContent).toContain(step);
  });

  it('each source of a note by its title', () => {
    draw(wordingModel(), succeed);
    const links = [...document.querySelectorAll('a')].map((link) => link.textContent);
    expect(links).toEqual(['Guide first', 'Guide second']);
  });
});

describe('a fact', () => {
  const fact = factModel();

  it('stands first, with its caution in plain sight', () => {
    draw(fact, succeed);
    expect(document.querySelector('h2')?.textContent).toBe(fact.headline);
    expect(document.querySelector('.caution')?.closest('details')).toBeNull();
  });

  it('is saved by the entry that it answers, and says so', async () => {
    const events: unknown[] = [];
    draw(fact, async (event) => events.push(event) > 0);
    await press(`${actions.save}: ${fact.headline}`);
    expect(events).toEqual([{ type: 'save-fact', entry: fact.entry }]);
    expect(statuses()).toContain(actions.saved);
  });

  it('follows no link by itself: sources and searches are links that tell nobody where they were followed', () => {
    draw(fact, succeed);
    const links = [...document.querySelectorAll('a')];
    const hrefs = [...fact.sources, ...fact.searches.links].map(({ href }) => href);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(hrefs);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });
});

it('something small is one quiet line until it is opened', () => {
  const step = stepModel();
  draw(step, succeed);
  expect(document.querySelector('section > details')?.hasAttribute('open')).toBe(false);
  expect(document.querySelector('summary')?.textContent).toContain(step.label);
  const steps = [...document.querySelectorAll('ol li')].map((each) => each.textContent);
  expect(steps).toEqual(step.step?.steps);
});

describe('a service', () => {
  const withNumber = helplineModel('card', [dayLine]);
  const [way] = withNumber.ways;
  const codes = () =>
    [...document.querySelectorAll('[role=img]')].map((each) => each.getAttribute('aria-label'));
  const { phone } = withNumber.actions;

  it('says whether it is open at this moment', () => {
    draw(withNumber, succeed);
    expect(document.querySelector('.hours')?.textContent).toBe(way.open?.text);
  });

  it('moves its numbers to a phone when asked, and not its pages', async () => {
    draw(withNumber, succeed);
    expect(codes()).toEqual([]);
    await press(`${phone.show}: ${way.name}`);
    expect(codes()).toEqual(way.contacts.slice(0, 2).map(({ text }) => fill(phone.code, { text })));
    await press(`${phone.hide}: ${way.name}`);
    expect(codes()).toEqual([]);
  });

  it.each([
    ['without a number', helplineModel(), 'mouse'],
    ['where a finger points', withNumber, 'finger'],
  ] as const)('offers no code %s', (_, of, pointer) => {
    pointWith(pointer);
    draw(of, succeed);
    expect(document.body.textContent).not.toContain(phone.show);
  });
});
