import { fill } from '../../lib/i18n';
import type { PopupProps } from './popup-view';

/** Silence for a while, everywhere. */
export function PauseSection({ model, actions }: PopupProps) {
  const { text, pausedUntil } = model;
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{text.pause.heading}</h2>
      {pausedUntil ? (
        <div class="row spread">
          <p role="status">{fill(text.pause.until, { time: pausedUntil })}</p>
          <button type="button" onClick={() => actions.change({ pausedUntil: null })}>
            {text.pause.resume}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="button" onClick={actions.pauseForAnHour}>
            {text.pause.hour}
          </button>
          <button type="button" onClick={actions.pauseUntilTomorrow}>
            {text.pause.tomorrow}
          </button>
        </div>
      )}
    </section>
  );
}
