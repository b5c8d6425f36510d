import type { PageMessages } from '../../lib/i18n';
import { ContactLink } from '../contact-link';
import { OpenState } from '../open-state';
import { ShowOnPhone } from '../show-on-phone';
import type { DirectoryModel, ServiceEntry } from './directory-model';

/** One service: who, how, when, and how well that is known. */
export function ServiceItem({
  entry,
  text,
  phone,
}: {
  readonly entry: ServiceEntry;
  readonly text: PageMessages['directory'];
  readonly phone: DirectoryModel['phone'];
}) {
  const { resource, contacts, details, checked, open } = entry;
  return (
    <li class="service">
      <h3>{resource.name}</h3>
      <p class="quiet">{details}</p>
      {open && <OpenState open={open} />}
      <div class="row">
        {contacts.map((contact) => (
          <ContactLink key={contact.href} contact={contact} />
        ))}
        <ShowOnPhone name={resource.name} contacts={contacts} labels={phone} />
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
