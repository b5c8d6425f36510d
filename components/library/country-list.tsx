import type { CountryLink } from './directory-model';

export interface CountryListProps {
  readonly heading: string;
  readonly countries: readonly CountryLink[];
}

/** Every country with how much the directory holds for it, each a link to its page. */
export function CountryList({ heading, countries }: CountryListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="countries">
        {countries.map(({ code, name, count }) => (
          <li key={code}>
            <a href={`#/support/${code}`}>{name}</a> <span class="quiet">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
