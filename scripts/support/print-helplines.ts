import { existsSync, readFileSync } from 'node:fs';
import { answerNeed, listAll } from '../../lib/resources/answer-need';
import { isCountryCode } from '../../lib/resources/country-code';
import { parseCountryFile, type Service } from '../../lib/resources/country-file';
import type { Resource } from '../../lib/resources/resource';
import { resourceOf } from '../../lib/resources/resource-of';
import { isNeedTopic, needTopics } from '../../lib/resources/topics-for-need';
import { sourceNames } from './source-names';

export const usage = 'use --country CC [--need NEED] [--language TAG].';

interface Asked {
  readonly country?: string | undefined;
  readonly need?: string | undefined;
  readonly language?: string | undefined;
}

/** What the command prints. Reads the one country's file, not all of them. Throws with a sentence for a person. */
export function printHelplines({ country, need, language = 'en' }: Asked, now: number) {
  if (country === undefined) throw new Error('No country was given');
  const code = country.toUpperCase();
  if (!isCountryCode(code)) throw new Error(`There is no country "${country}"`);
  if (need !== undefined && !isNeedTopic(need)) {
    throw new Error(`There is no need "${need}" among ${needTopics().join(', ')}`);
  }
  if (!isLanguageTag(language))
    throw new Error(`"${language}" is not a language tag such as "en" or "pt-BR"`);
  const local = code === 'INT' ? [] : servicesIn(code);
  const shelf = { local, international: servicesIn('INT') };
  const services =
    need === undefined
      ? listAll(shelf)
      : answerNeed({ topic: need, for: 'reader' }, shelf, { language, now });
  const home = new Set(local);
  return services.map((service) =>
    printed(resourceOf(service, home.has(service) ? code : INT, sourceNames())),
  );
}

const INT = ((code: string) => {
  if (!isCountryCode(code)) throw new RangeError(code);
  return code;
})('INT');

function servicesIn(code: string): readonly Service[] {
  const file = new URL(`../../lib/data/helplines/${code}.json`, import.meta.url);
  return existsSync(file) ? parseCountryFile(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The fields of the command's contract, in its order; what limits it and our notes come last. */
function printed(resource: Resource) {
  const { opening: _opening, audience, region, status, notes, ...rest } = resource;
  const { id, name, country, topics, contacts, hours, cost, languages, confidence, verified, sources } = rest;
  return {
    ...{ id, name, country, topics, contacts, hours, cost, languages, confidence, verified, sources },
    ...(audience ? { audience } : {}),
    ...(region ? { region } : {}),
    ...(status ? { status } : {}),
    ...(notes ? { notes } : {}),
  };
}
