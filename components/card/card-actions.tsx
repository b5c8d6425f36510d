import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards';
import type { OnCardEvent } from './card-view';

export interface CardActionsProps {
  readonly model: CardModel;
  readonly onEvent: OnCardEvent;
  readonly onHush: () => void;
}

/** What a reader can ask and say about the card itself: why, this was wrong, never here. */
export function CardActions({ model, onEvent, onHush }: CardActionsProps) {
  const [thanked, setThanked] = useState(false);
  const { actions, why } = model;
  return (
    <details>
      <summary>{why.heading}</summary>
      {why.lines.map((line) => (
        <p key={line} class="details">
          {line}
        </p>
      ))}
      <div class="actions">
        <button
          type="button"
          class="plain"
          disabled={thanked}
          onClick={async () => setThanked(await onEvent({ type: 'wrong' }))}
        >
          {actions.wrong}
        </button>
        <button
          type="button"
          class="plain"
          onClick={async () => (await onEvent({ type: 'never-here' })) && onHush()}
        >
          {actions.neverHere}
        </button>
      </div>
      <p class="status" role="status">
        {thanked ? actions.thanks : ''}
      </p>
      <p class="footer">{model.footer}</p>
    </details>
  );
}
