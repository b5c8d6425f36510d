import { useState } from 'preact/hooks';
import type { PhoneLabels } from '../lib/cards';
import type { Contact } from '../lib/resources';
import { contactName } from './contact-name';
import { QrCode } from './qr-code';

export interface ShowOnPhoneProps {
  /** Whom the numbers reach; tells this button from the next. */
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly labels: PhoneLabels;
}

/**
 * Moves numbers from a desktop to a phone: codes that a phone's camera reads, made only when asked for. Draws nothing where
 * there is no number, or where a finger is what points: that is likely the phone itself.
 */
export function ShowOnPhone({ name, contacts, labels }: ShowOnPhoneProps) {
  const [open, setOpen] = useState(false);
  const numbers = contacts.filter(({ href }) => /^(?:tel|sms):/.test(href));
  if (numbers.length === 0 || matchMedia('(pointer: coarse)').matches) return null;
  const label = open ? labels.hide : labels.show;
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-label={`${label}: ${name}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div class="codes">
          <p class="hint">{labels.hint}</p>
          {numbers.map((contact) => (
            <figure key={contact.href}>
              <QrCode text={contact.href} name={labels.code.replace('{text}', () => contactName(contact))} />
              <figcaption>{contactName(contact)}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}
