import { useState } from 'preact/hooks';
import type { FactCard } from '../../lib/cards';
import type { OnCardEvent } from './card-view';
import { SaveButton, SaveStatus } from './save-button';
import { OutsideLink, SourceList } from './source-list';

export interface FactBodyProps {
  readonly model: FactCard;
  readonly onEvent: OnCardEvent;
}

/** What to know of a fact, where it stands, and searches at fact-checkers that nothing follows but a click. */
export function FactBody({ model, onEvent }: FactBodyProps) {
  const [saved, setSaved] = useState<boolean | undefined>(undefined);
  const { actions, searches } = model;
  const save = async () => setSaved(await onEvent({ type: 'save-fact', entry: model.entry }));
  return (
    <>
      {model.more.map((line) => (
        <p key={line} class="more">
          {line}
        </p>
      ))}
      {model.caution && <p class="caution">{model.caution}</p>}
      <SourceList label={actions.source} sources={model.sources} />
      <div class="actions">
        <SaveButton labels={actions} name={model.headline} saved={saved} onSave={save} />
        <button type="button" class="plain" onClick={() => onEvent({ type: 'not-now' })}>
          {actions.notNow}
        </button>
      </div>
      <SaveStatus labels={actions} saved={saved} />
      {searches.links.length > 0 && (
        <details>
          <summary>{searches.heading}</summary>
          <p class="details">{searches.note}</p>
          <ul>
            {searches.links.map((link) => (
              <li key={link.href}>
                <OutsideLink source={link} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
