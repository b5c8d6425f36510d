import { useState } from 'preact/hooks';
import { ChoiceField } from '../choice-field';
import type { ServiceEntry } from './library-model';
import type { LibraryProps } from './library-view';
import { ServiceItem } from './service-item';

/** Support: who can be reached in a country, day and night, offline. */
export function DirectoryPage({ model, actions }: LibraryProps) {
  const { directory, options } = model.text;
  const [search, setSearch] = useState('');
  const found = model.services.filter((entry) => matches(entry, search));
  const list = (heading: string, entries: readonly ServiceEntry[]) =>
    entries.length > 0 && (
      <section>
        <h2>{heading}</h2>
        <ul class="services">
          {entries.map((entry) => (
            <ServiceItem key={entry.resource.id} entry={entry} text={directory} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <section>
        <h1>{directory.title}</h1>
        <p class="lead">{directory.lead}</p>
        <div class="row">
          <ChoiceField
            name={options.country}
            value={model.country}
            choices={[{ value: '', name: options.noCountry }, ...model.countries]}
            onChange={actions.chooseCountry}
          />
          <input
            type="search"
            aria-label={directory.search}
            placeholder={directory.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      </section>
      {list(directory.emergencyHeading, model.emergency)}
      {list(directory.servicesHeading, found)}
      {model.services.length === 0 && <p>{directory.none}</p>}
      {list(directory.internationalHeading, model.international)}
      <p class="quiet">{directory.disclaimer}</p>
    </>
  );
}

function matches({ resource }: ServiceEntry, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = [resource.name, ...resource.topics, ...resource.languages, resource.notes ?? '']
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => all.includes(word));
}
