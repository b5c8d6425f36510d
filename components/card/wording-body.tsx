import type { WordingNote } from '../../lib/cards';
import type { OnCardEvent } from './card-view';
import { SourceList } from './source-list';

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
      <SourceList label={model.actions.source} sources={model.sources} />
    </>
  );
}
