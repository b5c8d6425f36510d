import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CardEvent, CardModel } from '../../lib/cards';
import { Mark } from '../mark';
import { CardBody } from './card-body';
import { UndoButton } from './undo-button';

/** Tells the entrypoint what the reader did; resolves to whether it worked. */
export type OnCardEvent = (event: CardEvent) => Promise<boolean>;

export interface CardViewProps {
  readonly model: CardModel;
  readonly theme: 'light' | 'dark';
  readonly onEvent: OnCardEvent;
}

/**
 * A card under a post: in full, or as one quiet line that opens on request. What a reader does never loses the keyboard's place:
 * "never here" leads to its undo, and the undo back to the card.
 */
export function CardView({ model, theme, onEvent }: CardViewProps) {
  const card = useRef<HTMLElement>(null);
  const [hushed, setHushed] = useState(false);
  const [stuck, setStuck] = useState(false);
  const { actions } = model;
  const body = <CardBody model={model} onEvent={onEvent} onHush={() => setHushed(true)} />;
  const undo = async () => {
    const undone = await onEvent({ type: 'undo-never-here' });
    setStuck(!undone);
    if (!undone) return;
    card.current?.focus();
    setHushed(false);
  };
  return (
    <section
      ref={card}
      class={`card fresh ${theme} ${shapeOf(model)}`}
      lang={model.lang}
      dir={model.dir}
      aria-label={model.label}
      tabindex={-1}
    >
      {!hushed && (model.form === 'line' ? <Line model={model}>{body}</Line> : body)}
      <p class="status" role="status">
        {hushed && (stuck ? actions.notUndone : actions.hushed)}
      </p>
      {hushed && <UndoButton label={actions.undo} onUndo={undo} />}
    </section>
  );
}

function shapeOf(model: CardModel): string {
  const slim = model.form === 'line' ? 'slim' : '';
  const urgent = model.kind === 'helpline' && model.tone === 'urgent' ? 'urgent' : '';
  return `${model.kind} ${slim} ${urgent}`;
}

interface LineProps {
  readonly model: CardModel;
  readonly children: ComponentChildren;
}

function Line({ model, children }: LineProps) {
  return (
    <details class="line">
      <summary>
        <Mark />
        {model.label}
      </summary>
      {children}
    </details>
  );
}
