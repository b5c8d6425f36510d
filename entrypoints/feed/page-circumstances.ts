import type { ReaderState } from '../../lib/messaging/client';
import type { Circumstances, Form, Place } from '../../lib/policy';
import type { CardKind } from '../../lib/settings';

/** What holds on this page at this moment, beside the posts: the person's choices, the place, and what was shown. */
export class PageCircumstances {
  #state: ReaderState;
  #host = '';
  #place: Place = 'public';
  #lines: Record<CardKind, number> = { helpline: 0, wording: 0 };

  constructor(
    state: ReaderState,
    private readonly clock: () => number = Date.now,
  ) {
    this.#state = state;
  }

  get language(): string {
    return this.#state.settings.language;
  }

  /** A new address in the same page: another place, and lines may be shown again. */
  enter(url: URL, place: Place): void {
    this.#host = url.host;
    this.#place = place;
    this.#lines = { helpline: 0, wording: 0 };
  }

  /** Takes the person's new choices; false when nothing that decides anything has changed. */
  update(state: ReaderState): boolean {
    const before = JSON.stringify([this.#state.settings, this.#state.quietUntil]);
    this.#state = state;
    return before !== JSON.stringify([state.settings, state.quietUntil]);
  }

  /** Counts at once what is shown here; the background's own count follows. */
  countShown(card: CardKind, form: Form): void {
    if (form === 'line') this.#lines[card] += 1;
    else {
      const shownToday = { ...this.#state.shownToday, [card]: this.#state.shownToday[card] + 1 };
      this.#state = { ...this.#state, shownToday };
    }
  }

  now(): Circumstances {
    const { settings, shownToday, quietUntil } = this.#state;
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
