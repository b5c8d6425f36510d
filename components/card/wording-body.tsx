import type { WordingNote } from '../../lib/cards';
import type { OnCardEvent } from './card-view';

/** Better words, and where the advice comes from. */
export function WordingBody({
  model,
  onEvent,
}: {
  readonly model: WordingNote;
  readonly onEvent: OnCardEvent;
}) {
  return (
    <>
      <h3>{model.better.heading}</h3>
      <ul class="words">
        {model.better.steps.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="plain" onClick={() => onEvent({ type: 'not-now' })}>
          {model.actions.notNow}
        </button>
      </div>
      {model.sources.length > 0 && (
        <p class="footer">
          {model.actions.source}:{' '}
          {model.sources.map((source, index) => (
            <span key={source.href}>
              {index > 0 && ' · '}
              <a href={source.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {source.title}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
