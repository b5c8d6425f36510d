import { useState } from 'preact/hooks';
import type { ActionLabels, Way } from '../../lib/cards';
import { ContactLink } from '../contact-link';
import { OpenState } from '../open-state';
import { ShowOnPhone } from '../show-on-phone';
import type { OnCardEvent } from './card-view';
import { SaveButton, SaveStatus } from './save-button';

export interface WayViewProps {
  readonly way: Way;
  readonly labels: ActionLabels;
  readonly onEvent: OnCardEvent;
}

/** One service: its name, what to know before calling, and its contacts. */
export function WayView({ way, labels, onEvent }: WayViewProps) {
  const [saved, setSaved] = useState<boolean | undefined>(undefined);
  const save = async () => setSaved(await onEvent({ type: 'save', resourceId: way.resourceId }));
  return (
    <div class="way">
      <div>
        <span class="name">{way.name}</span> <span class="details">{way.details}</span>
      </div>
      {way.open && <OpenState open={way.open} />}
      <div class="contacts">
        {way.contacts.map((contact) => (
          <ContactLink key={contact.href} contact={contact} />
        ))}
        <span class="pair">
          <SaveButton labels={labels} name={way.name} saved={saved} onSave={save} />
          <ShowOnPhone name={way.name} contacts={way.contacts} labels={labels.phone} />
        </span>
      </div>
      <div class="details">{way.checked}</div>
      <SaveStatus labels={labels} saved={saved} />
    </div>
  );
}
