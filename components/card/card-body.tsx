import type { CardModel } from '../../lib/cards';
import { Mark } from '../mark';
import { CardActions } from './card-actions';
import type { OnCardEvent } from './card-view';
import { FactBody } from './fact-body';
import { HelplineBody } from './helpline-body';
import { StepBody } from './step-body';
import { WordingBody } from './wording-body';

export interface CardBodyProps {
  readonly model: CardModel;
  readonly onEvent: OnCardEvent;
  readonly onHush: () => void;
}

/** What a card says: its headline, its help or advice, why it is there, and always what it is not. */
export function CardBody({ model, onEvent, onHush }: CardBodyProps) {
  return (
    <>
      <div class="head">
        {model.form === 'card' && <Mark />}
        <div>
          <h2>{model.headline}</h2>
          <p class="lead">{model.lead}</p>
        </div>
      </div>
      <OwnPart model={model} onEvent={onEvent} />
      <CardActions model={model} onEvent={onEvent} onHush={onHush} />
      <p class="footer">{model.footer}</p>
    </>
  );
}

/** What only this kind of card says. */
function OwnPart({ model, onEvent }: Pick<CardBodyProps, 'model' | 'onEvent'>) {
  switch (model.kind) {
    case 'helpline':
      return <HelplineBody model={model} onEvent={onEvent} />;
    case 'wording':
      return <WordingBody model={model} onEvent={onEvent} />;
    case 'fact':
      return <FactBody model={model} onEvent={onEvent} />;
    case 'step':
      return <StepBody model={model} onEvent={onEvent} />;
    default:
      return model satisfies never;
  }
}
