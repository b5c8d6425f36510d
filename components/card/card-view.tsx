import { useState } from 'preact/hooks';
import type { CardEvent, CardModel } from '../../lib/cards';
import { Mark } from '../mark';
import { CardActions } from './card-actions';
import { HelplineBody } from './helpline-body';
import { WordingBody } from './wording-body';

/** Tells the entrypoint what the reader did; resolves to whether it worked. */
export type OnCardEvent = (event: CardEvent) => Promise<boolean>;

export interface CardViewProps {
  readonly model: CardModel;
  readonly theme: 'light' | 'dark';
  readonly onEvent: OnCardEvent;
}

/** A card under a post: in full, or as one quiet line that opens on request. */
export function CardView({ model, theme, onEvent }: CardViewProps) {
  const [hushed, setHushed] = useState(false);
  const slim = model.form === 'line' ? 'slim' : '';
  const urgent = model.kind === 'helpline' && model.tone === 'urgent' ? 'urgent' : '';
  return (
    <section
      class={`card fresh ${theme} ${slim} ${urgent}`}
      lang={model.lang}
      dir={model.dir}
      aria-label={model.label}
    >
      {hushed ? (
        <Hushed
          model={model}
          onUndo={() => onEvent({ type: 'undo-never-here' }).then(() => setHushed(false))}
        />
      ) : model.form === 'line' ? (
        <details class="line">
          <summary>
            <Mark />
            {model.label}
          </summary>
          <Body model={model} onEvent={onEvent} onHush={() => setHushed(true)} />
        </details>
      ) : (
        <Body model={model} onEvent={onEvent} onHush={() => setHushed(true)} />
      )}
    </section>
  );
}

interface BodyProps {
  readonly model: CardModel;
  readonly onEvent: OnCardEvent;
  readonly onHush: () => void;
}

function Body({ model, onEvent, onHush }: BodyProps) {
  return (
    <>
      <div class="head">
        {model.form === 'card' && <Mark />}
        <div>
          <h2>{model.headline}</h2>
          <p class="lead">{model.lead}</p>
        </div>
      </div>
      {model.kind === 'helpline' ? (
        <HelplineBody model={model} onEvent={onEvent} />
      ) : (
        <WordingBody model={model} onEvent={onEvent} />
      )}
      <CardActions model={model} onEvent={onEvent} onHush={onHush} />
    </>
  );
}

function Hushed({ model, onUndo }: { readonly model: CardModel; readonly onUndo: () => void }) {
  return (
    <div role="status">
      {model.actions.hushed}{' '}
      <button type="button" class="plain" onClick={onUndo}>
        {model.actions.undo}
      </button>
    </div>
  );
}
