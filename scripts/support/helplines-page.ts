import names from '../../lib/data/countries.json';
import type { Service } from '../../lib/resources/country-file';
import type { CountryShelf } from './helpline-files';
import type { sourceNames } from './source-names';

type Sources = ReturnType<typeof sourceNames>;
const nameOf: Readonly<Record<string, string>> = { ...names, INT: 'For everyone' };

const head = `# Helplines, country by country

This page is made from \`lib/data/helplines\` by \`npx tsx scripts/helplines-page.ts\`; change the data, not the page.
How to correct a line: [contributing-helplines.md](contributing-helplines.md).

"Newest evidence" is the date of the newest source that names the number. Nobody has called the numbers. "Address not
confirmed" means that no source shows the web address. Sources are listed at the end.
`;

/** The directory as a page for people: a table a country, then the sources. */
export function helplinesPage(shelves: readonly CountryShelf[], sources: Sources): string {
  const byName = [...shelves].sort((a, b) => compare(titleOf(a), titleOf(b)));
  return [head, counts(shelves), ...byName.map((shelf) => section(shelf, sources)), sourceList(sources)].join(
    '\n',
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const titleOf = ({ country }: CountryShelf) => nameOf[country] ?? country;
const isEmergency = ({ topics }: Service) => topics.includes('emergency');

function counts(shelves: readonly CountryShelf[]): string {
  const countries = shelves.filter(({ country }) => country !== 'INT');
  const having = (test: (service: Service) => boolean) =>
    countries.filter(({ services }) => services.some(test)).length;
  const crisis = having(({ topics }) => topics.includes('suicide') || topics.includes('crisis'));
  return `${having((s) => !isEmergency(s))} countries and territories with a service, ${crisis} with a suicide or crisis line, ${having(isEmergency)} with an emergency number.
`;
}

function section(shelf: CountryShelf, sources: Sources): string {
  return `## ${titleOf(shelf)} (${shelf.country})

| Service | About | Contact | Hours | Cost | Languages | Newest evidence | Sources |
|---|---|---|---|---|---|---|---|
${shelf.services.map((service) => row(service, sources)).join('\n')}
`;
}

function row(service: Service, sources: Sources): string {
  const cells = [
    [service.english ? `${service.name} (${service.english})` : service.name, service.notes],
    [
      service.list && 'a list of helplines, page not opened',
      service.topics.join(', '),
      service.audience && `for ${service.audience}`,
      service.region,
    ],
    service.contacts.map(({ text, note }) => (note ? `${text} (${note})` : text)),
    [service.hours.text, 'zone' in service.hours ? service.hours.zone : undefined],
    [service.cost],
    [service.languages.join(', ')],
    [service.verified, `confidence ${service.confidence}`],
    sourcesOf(service, sources),
  ];
  return `| ${cells.map((lines) => lines.filter(Boolean).map(escaped).join('<br>')).join(' | ')} |`;
}

function sourcesOf({ sources }: Service, names: Sources): readonly string[] {
  return Object.entries(sources).map(([id, date]) => `${names[id]?.what ?? id}, ${date}`);
}

function escaped(text: string | undefined): string {
  return (text ?? '').replace(/[|*#<>]/g, (sign) => `\\${sign}`);
}

function sourceList(sources: Sources): string {
  const lines = Object.entries(sources).map(([id, { what, kind }]) => `- ${id}: ${escaped(what)} (${kind})`);
  return `## Sources\n\n${lines.join('\n')}\n`;
}
