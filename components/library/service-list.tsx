import type { PageMessages } from '../../lib/i18n';
import type { DirectoryModel, ServiceEntry } from './directory-model';
import { ServiceItem } from './service-item';

export interface ServiceListProps {
  readonly heading: string;
  /** Address of what the heading names, where it has a page of its own. */
  readonly href?: string;
  readonly entries: readonly ServiceEntry[];
  readonly text: PageMessages['directory'];
  readonly phone: DirectoryModel['phone'];
}

/** Services under a heading; nothing where there are none. */
export function ServiceList({ heading, href, entries, text, phone }: ServiceListProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{href ? <a href={href}>{heading}</a> : heading}</h2>
      <ul class="services">
        {entries.map((entry) => (
          <ServiceItem key={entry.resource.id} entry={entry} text={text} phone={phone} />
        ))}
      </ul>
    </section>
  );
}
