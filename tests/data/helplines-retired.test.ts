import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { helplineFiles } from '../../scripts/support/helpline-files';

const entry = { country: v.string(), number: v.string(), digits: v.array(v.string()) };
const list = v.optional(v.array(v.string()), []);
const shape = v.object({
  denied: v.array(v.object({ ...entry, kind: v.string(), words: list })),
  labelChecks: v.array(
    v.object({ ...entry, check: v.object({ nameHas: list, nameNot: list, topicsNot: list, besides: list }) }),
  ),
  required: v.array(v.object(entry)),
});
const retired = v.parse(
  shape,
  JSON.parse(readFileSync(new URL('../../lib/data/helplines-retired.json', import.meta.url), 'utf8')),
);

const services = helplineFiles().flatMap(({ country, services }) =>
  services.map((service) => ({ country, service })),
);
const contacts = services.flatMap(({ country, service }) =>
  service.contacts
    .filter(({ href }) => /^(tel|sms):|^https:\/\/wa\.me\//.test(href))
    .map((contact) => ({
      country,
      service,
      number: decodeURIComponent(contact.href.replace(/^\w+:(\/\/wa\.me\/)?/, '').split('?')[0] ?? ''),
      words: `${contact.text} ${contact.note ?? ''} ${contact.href}`,
    })),
);
type Found = (typeof contacts)[number];

/** A denied number in any of its forms: with or without the country's code and the leading zero. */
function isIt(found: Found, digits: string): boolean {
  const bare = digits.replace(/\D/g, '');
  const number = found.number.replace(/\D/g, '');
  return bare.length < 7 ? number === bare : number.endsWith(bare.replace(/^0/, ''));
}

function offends(found: Found, { country, digits, kind, words }: (typeof retired.denied)[number]): boolean {
  if (kind === 'literal') return digits.includes(found.number);
  if (kind === 'prefix') return found.country === country && digits.some((it) => found.number.startsWith(it));
  const here = found.country === country;
  const hit = digits.some((it) => isIt(found, it) && (here || it.replace(/\D/g, '').length >= 7));
  return kind === 'words' ? hit && here && words.some((word) => found.words.includes(word)) : hit;
}

describe('retired numbers', () => {
  it.each(retired.denied.map((one) => [`${one.country} ${one.number}`, one] as const))(
    '%s is nowhere in the directory',
    (_title, one) => {
      expect(contacts.filter((found) => offends(found, one)).map(({ service }) => service.id)).toEqual([]);
    },
  );

  it('would be found if one came back', () => {
    const [sample] = contacts;
    if (!sample) throw new Error('no contacts');
    const back = (number: string, country: string, words = '') => ({ ...sample, number, country, words });
    const found = [
      back('18002738255', 'US'),
      back('+97338045678', 'BH'),
      back('+44116123', 'GB'),
      back('141', 'BR'),
      back('018004727835', 'MX'),
      back('988', 'US', 'Text PRIDE to 988'),
    ];
    expect(found.filter((one) => retired.denied.some((denied) => offends(one, denied)))).toEqual(found);
    expect(retired.denied.some((denied) => offends(back('141', 'DE'), denied))).toBe(false);
  });
});

describe('numbers that only one name may carry', () => {
  it.each(retired.labelChecks.map((one) => [`${one.country} ${one.number}`, one] as const))(
    '%s',
    (_title, { country, digits, check }) => {
      const holders = contacts.filter(
        (found) => found.country === country && digits.some((it) => isIt(found, it)),
      );
      for (const { service } of holders) {
        const named = (part: string) =>
          service.name.includes(part) || service.id.includes(part.toLowerCase());
        if (check.nameHas.length > 0) expect(check.nameHas.some(named), service.id).toBe(true);
        expect(check.nameNot.filter(named)).toEqual([]);
        expect(service.topics.filter((topic) => check.topicsNot.includes(topic))).toEqual([]);
        const numbers = service.contacts.map(({ href }) => href.replace('tel:', ''));
        if (check.besides.length > 0) expect(check.besides.some((it) => numbers.includes(it))).toBe(true);
      }
    },
  );

  it('and the national lines that old lists leave out are there', () => {
    const missing = retired.required.filter(
      ({ country, digits }) => !contacts.some((c) => c.country === country && digits.includes(c.number)),
    );
    expect(missing).toEqual([]);
  });
});
