import { ContactLink } from '../contact-link';
import type { SavedEntry } from './popup-model';

export interface SavedItemProps {
  readonly entry: SavedEntry;
  readonly remove: string;
  /** What the button says to those who do not see what it stands beside. */
  readonly removeTitle: string;
  readonly onRemove: () => void;
}

/** One saved thing: what it is, every way to reach it in plain sight, and its note. */
export function SavedItem({ entry, remove, removeTitle, onRemove }: SavedItemProps) {
  const { title, href, contacts, note } = entry;
  return (
    <li>
      <div class="row spread">
        {href ? <ContactLink contact={{ text: title, href }} /> : <h3>{title}</h3>}
        <button type="button" class="plain" aria-label={removeTitle} onClick={onRemove}>
          {remove}
        </button>
      </div>
      {contacts.length > 0 && (
        <div class="row">
          {contacts.map((contact) => (
            <ContactLink key={contact.href} contact={contact} />
          ))}
        </div>
      )}
      {note && <p class="quiet">{note}</p>}
    </li>
  );
}
