import type { CardModel } from '../../lib/cards';
import type { CardViewProps, OnCardEvent } from './card-view';
import { keepEventsInside } from './keep-events-inside';
import { themeAround } from './theme-around';
import { untilSeen } from './until-seen';

/** Where a card may stand; the shape that the sites room gives. */
export interface Place {
  readonly parent: Element;
  readonly after: Node | null;
}

/** An element that carries the post, and where a card may stand in it now; no place once it carries another. */
export interface Carrier {
  readonly element: Element;
  place(): Place | undefined;
}

/** Draws into a shadow root and redraws when called again. The last call, without props, takes the drawing down. */
export type Draw = (root: ShadowRoot, props: CardViewProps | undefined) => void;

/** Times that a card is put in again after the page threw it out, before the page has its way. */
const MAX_RETURNS = 3;
/** A card that was taken out sooner than this after it was put in counts as thrown out, in milliseconds. */
const THROWN_OUT_MS = 1000;
/** Cards kept for posts that left the page; the oldest are forgotten. */
const MOST_KEPT = 100;

interface Standing {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  element: Element | undefined;
  stoodAt: number;
  returns: number;
  stopWaiting(): void;
}

/**
 * The cards that stand on a page, one for each post at most. Only adds nodes, never moves or wraps the page's own. A card that
 * left with its post comes back with it; one that the page throws out at once, three times, stays out.
 */
export class CardStage {
  readonly #standing = new Map<string, Standing>();

  constructor(
    private readonly draw: Draw,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Cards on the page at this moment. */
  get size(): number {
    return [...this.#standing.values()].filter(({ host }) => host.isConnected).length;
  }

  has(key: string): boolean {
    return this.#standing.has(key);
  }

  /** The element in which the card of `key` stands at this moment. */
  elementOf(key: string): Element | undefined {
    const standing = this.#standing.get(key);
    return standing?.host.isConnected ? standing.element : undefined;
  }

  /** Shows a card for the post `key`, or redraws the one that stands. False when there is no place for it now. */
  show(key: string, carrier: Carrier, model: CardModel, onEvent: OnCardEvent): boolean {
    const place = carrier.place();
    if (!place) return false;
    const standing = this.#standing.get(key) ?? this.#create(key);
    this.draw(standing.root, { model, onEvent, theme: themeAround(place.parent) });
    this.#put(standing, carrier, place);
    return true;
  }

  /** Puts the card of `key` back into a carrier of its post, when it is not there. */
  keep(key: string, carrier: Carrier): void {
    const standing = this.#standing.get(key);
    const place = carrier.place();
    if (!standing || !place || (standing.host.isConnected && standing.host.parentNode === place.parent))
      return;
    if (this.now() - standing.stoodAt < THROWN_OUT_MS) standing.returns += 1;
    if (standing.returns <= MAX_RETURNS) this.#put(standing, carrier, place);
  }

  /** Takes the card's node out without forgetting it: its element carries another post now. */
  stepBack(key: string): void {
    const standing = this.#standing.get(key);
    standing?.stopWaiting();
    standing?.host.remove();
    if (standing) standing.stoodAt = Number.NEGATIVE_INFINITY;
  }

  remove(key: string): void {
    const standing = this.#standing.get(key);
    if (!standing) return;
    this.#standing.delete(key);
    standing.stopWaiting();
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
    const never = Number.NEGATIVE_INFINITY;
    const standing = { host, root, element: undefined, stoodAt: never, returns: 0, stopWaiting: () => {} };
    this.#standing.set(key, standing);
    for (const [oldest, { host }] of this.#standing) {
      if (this.#standing.size <= MOST_KEPT) break;
      if (oldest !== key && !host.isConnected) this.remove(oldest);
    }
    return standing;
  }

  /** Above the viewport a new node would push what is being read, so it waits until its post is seen, and looks again then. */
  #put(standing: Standing, carrier: Carrier, { parent }: Place): void {
    standing.stopWaiting();
    standing.stopWaiting = untilSeen(parent, () => {
      const place = carrier.place();
      if (!place?.parent.isConnected) return;
      const after = place.after?.parentNode === place.parent ? place.after : place.parent.lastChild;
      if (after !== standing.host) place.parent.insertBefore(standing.host, after?.nextSibling ?? null);
      standing.element = carrier.element;
      standing.stoodAt = this.now();
    });
  }
}
