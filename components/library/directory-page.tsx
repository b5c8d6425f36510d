import { ChoiceField } from '../choice-field';
import { CountryList } from './country-list';
import type { CountryPage, Found } from './directory-model';
import type { LibraryProps } from './library-view';
import { SearchForm } from './search-form';
import { ServiceList } from './service-list';

/** Support: who can be reached, in every country, day and night, offline. */
export function DirectoryPage({ model, actions }: LibraryProps) {
  const { directory: text } = model.text;
  const { within, view, international, phone } = model.directory;
  return (
    <>
      <section>
        <h1>{within ? `${text.title}: ${within}` : text.title}</h1>
        <p class="lead">{text.lead}</p>
        {within && (
          <p>
            <a href="#/support">{view.kind === 'found' ? text.everywhere : text.allCountries}</a>
          </p>
        )}
        <SearchForm model={model} actions={actions} />
      </section>
      <p class="found" role="status">
        {view.kind === 'found' && view.found.said}
        {view.kind === 'unavailable' && text.unavailable}
        {view.kind === 'overview' && view.noSuchCountry && text.noSuchCountry}
      </p>
      <Shown model={model} actions={actions} />
      <ServiceList heading={text.internationalHeading} entries={international} text={text} phone={phone} />
      <p class="quiet">{text.disclaimer}</p>
    </>
  );
}

function Shown({ model, actions }: LibraryProps) {
  const { view } = model.directory;
  const { directory: text, options } = model.text;
  switch (view.kind) {
    case 'unavailable':
      return null;
    case 'found':
      return <FoundLists found={view.found} model={model} actions={actions} />;
    case 'country':
      return <CountryLists page={view.page} model={model} />;
    case 'overview':
      return (
        <>
          <section>
            <h2>{text.yours}</h2>
            <ChoiceField
              name={options.country}
              value={model.country}
              choices={[{ value: '', name: options.noCountry }, ...model.countries]}
              onChange={actions.chooseCountry}
            />
          </section>
          {view.own && <CountryLists page={view.own} model={model} />}
          <CountryList heading={text.allCountries} countries={view.countries} />
        </>
      );
    default:
      return view satisfies never;
  }
}

function CountryLists({ page, model }: { readonly page: CountryPage } & Pick<LibraryProps, 'model'>) {
  const { directory: text } = model.text;
  const { phone } = model.directory;
  return (
    <>
      <ServiceList heading={text.emergencyHeading} entries={page.emergency} text={text} phone={phone} />
      <ServiceList heading={text.servicesHeading} entries={page.services} text={text} phone={phone} />
      {page.services.length === 0 && <p>{text.none}</p>}
    </>
  );
}

function FoundLists({ found, model, actions }: { readonly found: Found } & LibraryProps) {
  const { directory: text } = model.text;
  return (
    <>
      {found.groups.map(({ code, name, entries }) => (
        <ServiceList
          key={code}
          heading={name}
          href={`#/support/${code}`}
          entries={entries}
          text={text}
          phone={model.directory.phone}
        />
      ))}
      {found.hasMore && (
        <p>
          <button type="button" onClick={actions.showMore}>
            {text.more}
          </button>
        </p>
      )}
    </>
  );
}
