import { useState } from 'preact/hooks';
import type { HelplineCard } from '../../lib/cards';
import { AdviceList } from './advice-list';
import type { OnCardEvent } from './card-view';
import { WayView } from './way-view';

/** Several ways to help: one at once, the rest on request, each of equal standing. */
export function HelplineBody({
  model,
  onEvent,
}: {
  readonly model: HelplineCard;
  readonly onEvent: OnCardEvent;
}) {
  const [open, setOpen] = useState(false);
  const [first, ...more] = model.ways;
  const way = (each: typeof first) => (
    <WayView key={each.resourceId} way={each} labels={model.actions} onEvent={onEvent} />
  );
  return (
    <>
      {model.emergency && way(model.emergency)}
      {way(first)}
      <div class="actions">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? model.actions.less : model.actions.more}
        </button>
        <button type="button" class="plain" onClick={() => onEvent({ type: 'not-now' })}>
          {model.actions.notNow}
        </button>
      </div>
      {open && (
        <div>
          {more.map(way)}
          {model.contacting && <AdviceList advice={model.contacting} />}
          <AdviceList advice={model.helpAuthor} />
          <AdviceList advice={model.self} />
        </div>
      )}
    </>
  );
}
