import type { CardModel } from '../../lib/cards';
import type { CardViewProps, OnCardEvent } from './card-view';
import { themeAround } from './theme-around';
import { untilSeen } from './until-seen';

/** Where a card may stand; the shape that the sites room gives. */
export interface Place {
  readonly parent: Element;
  readonly after: Node | null;
}

/** Draws into a shadow root and redraws when called again. The last call, without props, takes the drawing down. */
export type Draw = (root: ShadowRoot, props: CardViewProps | undefined) => void;

/** Times that a card is put back within one page's life before the page has its way. */
const MAX_RETURNS = 3;
/** A card that was taken out sooner than this after it was put in counts as refused by the page, in milliseconds. */
const REFUSAL_MS = 1000;

interface Standing {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  stoodAt: number;
  returns: number;
}

/**
 * The cards that stand on a page, one for each post at most. Only adds nodes, never moves or wraps the page's own.
 * A card that left with its post comes back with it; one that the page throws out at once, three times, stays out.
 */
export class CardStage {
  readonly #standing = new Map<string, Standing>();

  constructor(
    private readonly draw: Draw,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get size(): number {
    return this.#standing.size;
  }

  has(key: string): boolean {
    return this.#standing.has(key);
  }

  /** Shows a card for the post `key`, or redraws the one that stands. */
  show(key: string, place: Place, model: CardModel, onEvent: OnCardEvent): void {
    const standing = this.#standing.get(key) ?? this.#create(key);
    this.draw(standing.root, { model, onEvent, theme: themeAround(place.parent) });
    this.#put(standing, place);
  }

  /** Puts the card of `key` back where it belongs, if there is one and it is not there. */
  keep(key: string, place: Place): void {
    const standing = this.#standing.get(key);
    if (!standing) return;
    if (standing.host.isConnected && standing.host.parentNode === place.parent) return;
    if (!standing.host.isConnected && this.now() - standing.stoodAt < REFUSAL_MS) standing.returns += 1;
    if (standing.returns <= MAX_RETURNS) this.#put(standing, place);
  }

  /** Takes the card's node out without forgetting it: its element carries another post now. */
  stepBack(key: string): void {
    this.#standing.get(key)?.host.remove();
  }

  remove(key: string): void {
    const standing = this.#standing.get(key);
    if (!standing) return;
    this.#standing.delete(key);
    standing.host.remove();
    this.draw(standing.root, undefined);
  }

  clear(): void {
    for (const key of [...this.#standing.keys()]) this.remove(key);
  }

  #create(key: string): Standing {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    keepEventsInside(host);
    const standing = { host, root, stoodAt: 0, returns: 0 };
    this.#standing.set(key, standing);
    return standing;
  }

  /** Above the viewport a new node would push what is being read, so it waits until its post is seen. */
  #put(standing: Standing, place: Place): void {
    untilSeen(place.parent, () => {
      if (!place.parent.isConnected) return;
      const after = place.after?.parentNode === place.parent ? place.after : place.parent.lastChild;
      if (after !== standing.host) place.parent.insertBefore(standing.host, after?.nextSibling ?? null);
      standing.stoodAt = this.now();
    });
  }
}

/** A click or key on a card never opens the post under it. */
function keepEventsInside(host: HTMLElement): void {
  const types = [
    'click',
    'auxclick',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
  ];
  for (const type of [...types, 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
