import type { PlaceLink, SmallStep, StepCard } from '../../lib/cards';
import type { OnCardEvent } from './card-view';
import { OutsideLink, SourceList } from './source-list';

export interface StepBodyProps {
  readonly model: StepCard;
  readonly onEvent: OnCardEvent;
}

/** One small thing to do, step by step, then places where people understand. */
export function StepBody({ model, onEvent }: StepBodyProps) {
  return (
    <>
      {model.step && <Step step={model.step} source={model.actions.source} />}
      {model.places.map(({ heading, links }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>{links.map(placeItem)}</ul>
        </div>
      ))}
      <div class="actions">
        <button type="button" class="plain" onClick={() => onEvent({ type: 'not-now' })}>
          {model.actions.notNow}
        </button>
      </div>
    </>
  );
}

function Step({ step, source }: { readonly step: SmallStep; readonly source: string }) {
  return (
    <>
      <h3>{step.name}</h3>
      <p class="details">{step.details}</p>
      <ol>
        {step.steps.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      {step.caution && <p class="caution">{step.caution}</p>}
      <SourceList label={source} sources={step.sources} />
    </>
  );
}

function placeItem(place: PlaceLink) {
  return (
    <li key={place.href}>
      <OutsideLink source={place} />. {place.what}
      <span class="details block">{place.details}</span>
    </li>
  );
}
