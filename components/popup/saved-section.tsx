import { fill } from '../../lib/i18n';
import type { PopupProps } from './popup-view';

/** What the person saved, newest first. Removing can be undone. */
export function SavedSection({ model, actions }: PopupProps) {
  const { text, saved, removed } = model;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{text.saved.heading}</h2>
      {saved.length === 0 && !removed && <p class="quiet">{text.saved.empty}</p>}
      <ul class="saved">
        {saved.map((resource) => (
          <li key={resource.id}>
            <a
              href={resource.href}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              title={resource.note ?? resource.href}
            >
              {resource.title}
            </a>
            <button
              type="button"
              class="plain"
              aria-label={fill(text.saved.removeTitle, { title: resource.title })}
              onClick={() => actions.removeSaved(resource.id)}
            >
              {text.saved.remove}
            </button>
          </li>
        ))}
      </ul>
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
