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
      <div>
        <span class="name">{way.name}</span> <span class="details">{way.details}</span>
      </div>
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
      <div class="details">
        {[...way.contacts.flatMap(({ note }) => note ?? []), way.checked].join(' · ')}
      </div>
      <p class="status" role="status">
        {saved === false ? labels.notSaved : ''}
      </p>
    </div>
  );
}
