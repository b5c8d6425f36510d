import { localDay } from '../../lib/i18n';
import { ask, type ReaderState } from '../../lib/messaging/client';
import type { Circumstances, Form, Place } from '../../lib/policy';
import type { PostId } from '../../lib/post';
import type { CardKind } from '../../lib/settings';

const NONE: Readonly<Record<CardKind, number>> = { helpline: 0, wording: 0, fact: 0, step: 0 };
/** Browsers hold a timer's length in 31 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What holds on this page at this moment, beside the posts: the person's choices, the place, and what was shown. */
export class PageCircumstances {
  #state: ReaderState;
  #host = '';
  #place: Place = 'public';
  #lines: Record<CardKind, number> = { ...NONE };
  #path = '';
  readonly #confirmed = new Set<PostId>();

  constructor(
    state: ReaderState,
    private readonly clock: () => number = Date.now,
  ) {
    this.#state = state;
  }

  get language(): string {
    return this.#state.settings.language;
  }

  /** An address: its place, and, where it is another page, lines afresh. */
  enter(url: URL, place: Place): void {
    if (url.pathname !== this.#path) this.#lines = { ...NONE };
    this.#path = url.pathname;
    this.#host = url.host;
    this.#place = place;
  }

  /** Takes the person's new choices; false when nothing that decides anything has changed. */
  update(state: ReaderState): boolean {
    const before = JSON.stringify([this.#state.settings, this.#state.quietUntil]);
    this.#state = state;
    return before !== JSON.stringify([state.settings, state.quietUntil]);
  }

  /** Counts at once what is about to be shown, so that the next post is decided on with it. */
  reserve(card: CardKind, form: Form): void {
    if (form === 'line') this.#lines[card] += 1;
    else {
      const { now: time, shownToday } = this.now();
      this.#state = {
        ...this.#state,
        day: localDay(time),
        shownToday: { ...shownToday, [card]: shownToday[card] + 1 },
      };
    }
  }

  /** A card stands: the day's total is the background's to keep. Lines are nobody's but this page's. */
  confirm(id: PostId, card: CardKind, form: Form): void {
    if (form === 'line' || this.#confirmed.has(id)) return;
    this.#confirmed.add(id);
    void ask({ type: 'card-shown', card });
  }

  /** Calls `then` when a pause that holds now is over, unless `signal` aborts before. */
  whenPauseEnds(then: () => void, signal: AbortSignal): void {
    const left = (this.#state.settings.pausedUntil ?? 0) - this.clock();
    if (left <= 0) return;
    const timer = setTimeout(then, Math.min(left, LONGEST_TIMER_MS));
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  now(): Circumstances {
    const { settings, quietUntil } = this.#state;
    const shownToday = localDay(this.clock()) === this.#state.day ? this.#state.shownToday : NONE;
    return {
      now: this.clock(),
      settings,
      host: this.#host,
      place: this.#place,
      shownToday,
      linesHere: this.#lines,
      quietUntil,
    };
  }
}
