import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards';
import type { CardBodyProps } from './card-body';

type Said = keyof Pick<CardModel['actions'], 'thanks' | 'notDone'>;

/** What a reader can ask and say about the card itself: why, this was wrong, never here. */
export function CardActions({ model, onEvent, onHush }: CardBodyProps) {
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const { actions, why } = model;
  const thanked = said === 'thanks';
  const wrong = async () => {
    if (!thanked) setSaid((await onEvent({ type: 'wrong' })) ? 'thanks' : 'notDone');
  };
  const neverHere = async () => {
    if (await onEvent({ type: 'never-here' })) onHush();
    else setSaid('notDone');
  };
  return (
    <details>
      <summary>{why.heading}</summary>
      {why.lines.map((line) => (
        <p key={line} class="details">
          {line}
        </p>
      ))}
      <div class="actions">
        {/* Not `disabled`, which would take the keyboard's place away from whoever just pressed it. */}
        <button type="button" class="plain" aria-disabled={thanked} onClick={wrong}>
          {actions.wrong}
        </button>
        <button type="button" class="plain" onClick={neverHere}>
          {actions.neverHere}
        </button>
      </div>
      <p class="status" role="status">
        {said && actions[said]}
      </p>
    </details>
  );
}
