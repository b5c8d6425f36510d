import type { PageMessages } from '../../lib/i18n';
import { ContactLink } from '../contact-link';
import type { ServiceEntry } from './library-model';

/** One service: who, how, when, and how well that is known. */
export function ServiceItem({
  entry,
  text,
}: {
  readonly entry: ServiceEntry;
  readonly text: PageMessages['directory'];
}) {
  const { resource, contacts, details, checked } = entry;
  return (
    <li class="service">
      <h3>{resource.name}</h3>
      <p class="quiet">{details}</p>
      <div class="row">
        {contacts.map((contact) => (
          <ContactLink key={contact.href} contact={contact} />
        ))}
      </div>
      {resource.notes && <p>{resource.notes}</p>}
      <details class="quiet">
        <summary>
          {checked}. {text.confidence[resource.confidence]}
        </summary>
        <ul>
          {resource.sources.map((source) => (
            <li key={source.what}>
              {source.what} ({source.asOf})
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
