import { fill } from '../../lib/i18n';
import type { SavedEntry } from './popup-model';
import type { PopupProps } from './popup-view';
import { SavedItem } from './saved-item';

/** What the person saved, newest first. Removing can be undone. */
export function SavedSection({ model, actions }: PopupProps) {
  const { text, saved, removed } = model;
  const item = (entry: SavedEntry) => (
    <SavedItem
      key={entry.id}
      entry={entry}
      remove={text.saved.remove}
      removeTitle={fill(text.saved.removeTitle, { title: entry.title })}
      onRemove={() => actions.removeSaved(entry.id)}
    />
  );
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{text.saved.heading}</h2>
      {saved.length === 0 && !removed && <p class="quiet">{text.saved.empty}</p>}
      <ul class="saved">{saved.map(item)}</ul>
      {removed && (
        <div class="row spread notice" role="status">
          {text.saved.removed}
          <button type="button" onClick={actions.undoRemove}>
            {text.saved.undo}
          </button>
        </div>
      )}
    </section>
  );
}
