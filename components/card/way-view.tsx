import { useState } from 'preact/hooks';
import type { ActionLabels, Way } from '../../lib/cards';
import { ContactLink } from '../contact-link';
import type { OnCardEvent } from './card-view';

/** One service: its name, what to know before calling, and its contacts. */
export function WayView({
  way,
  labels,
  onEvent,
}: {
  readonly way: Way;
  readonly labels: ActionLabels;
  readonly onEvent: OnCardEvent;
}) {
  const [saved, setSaved] = useState<boolean | undefined>(undefined);
  return (
    <div class="way">
      <div class="name">{way.name}</div>
      <div class="details">{way.details}</div>
      <div class="contacts">
        {way.contacts.map((contact) => (
          <ContactLink key={contact.href} contact={contact} />
        ))}
        <button
          type="button"
          class="plain"
          aria-label={`${labels.save}: ${way.name}`}
          disabled={saved === true}
          onClick={async () => setSaved(await onEvent({ type: 'save', resourceId: way.resourceId }))}
        >
          {saved ? labels.saved : labels.save}
        </button>
      </div>
      {notesOf(way) && <div class="details">{notesOf(way)}</div>}
      <div class="details">{way.checked}</div>
      <p class="status" role="status">
        {saved === false ? labels.notSaved : ''}
      </p>
    </div>
  );
}

function notesOf(way: Way): string {
  return way.contacts.flatMap((contact) => contact.note ?? []).join(' ');
}
