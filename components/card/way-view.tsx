import { useState } from 'preact/hooks';
import type { ActionLabels, Way } from '../../lib/cards';
import { ContactLink } from '../contact-link';
import type { OnCardEvent } from './card-view';

export interface WayViewProps {
  readonly way: Way;
  readonly labels: ActionLabels;
  readonly onEvent: OnCardEvent;
}

/** One service: its name, what to know before calling, and its contacts. */
export function WayView({ way, labels, onEvent }: WayViewProps) {
  const [saved, setSaved] = useState<boolean | undefined>(undefined);
  const label = saved ? labels.saved : labels.save;
  const save = async () => {
    if (!saved) setSaved(await onEvent({ type: 'save', resourceId: way.resourceId }));
  };
  return (
    <div class="way">
      <div>
        <span class="name">{way.name}</span> <span class="details">{way.details}</span>
      </div>
      <div class="contacts">
        {way.contacts.map((contact) => (
          <ContactLink key={contact.href} contact={contact} />
        ))}
        {/* Not `disabled`, which would take the keyboard's place away from whoever just pressed it. */}
        <button
          type="button"
          class="plain"
          aria-label={`${label}: ${way.name}`}
          aria-disabled={saved === true}
          onClick={save}
        >
          {label}
        </button>
      </div>
      <div class="details">
        {[...way.contacts.flatMap(({ note }) => note ?? []), way.checked].join(' · ')}
      </div>
      <p class={saved ? 'status heard' : 'status'} role="status">
        {saved !== undefined && (saved ? labels.saved : labels.notSaved)}
      </p>
    </div>
  );
}
