import { readFileSync } from 'node:fs';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { helplineFiles } from '../../scripts/support/helpline-files';
import { sourceNames } from '../../scripts/support/source-names';

interface Dialled {
  readonly country: string;
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly text: string;
  readonly note: string;
}

/** Numbers that libphonenumber does not know as ordinary ones, each with the source that stands for it. */
const vouchedFor: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('../../lib/data/helplines-short-numbers.json', import.meta.url), 'utf8'),
);
const sources = sourceNames();
const services = helplineFiles().flatMap(({ country, services }) =>
  services.map((service) => ({ country, service })),
);
const dialled: readonly Dialled[] = services.flatMap(({ country, service: { id, name, contacts } }) =>
  contacts.flatMap(({ href, text, note = '' }) => {
    const [scheme, rest = ''] = href.split(':');
    const number = decodeURIComponent(rest.split('?')[0] ?? '');
    return scheme === 'tel' || scheme === 'sms' ? [{ country, id, name, number, text, note }] : [];
  }),
);
const digits = (text: string) => text.replace(/\D/g, '');
const name = ({ id, number }: Dialled) => `${id} ${number}`;

/** The number with its country code; for numbers that have none, something that nothing equals. */
function worldwide({ country, number, id }: Dialled): string {
  if (number.length < 7 || !isSupportedCountry(country)) return id;
  return parsePhoneNumberFromString(number, country)?.number ?? id;
}

function isOrdinary({ country, number }: Dialled): boolean {
  if (number.length < 7 || !isSupportedCountry(country)) return false;
  return parsePhoneNumberFromString(number, country)?.isValid() ?? false;
}

describe('the numbers', () => {
  it('are valid to libphonenumber, or a source stands for them', () => {
    const unknown = dialled.filter(
      (one) => !isOrdinary(one) && vouchedFor[one.country]?.[one.number] === undefined,
    );
    expect(unknown.map(name)).toEqual([]);
    expect(dialled.filter(isOrdinary).length).toBeGreaterThan(190);
  });

  it('that a source stands for are all in use, and the source is one of the service', () => {
    for (const [country, numbers] of Object.entries(vouchedFor)) {
      for (const [number, source] of Object.entries(numbers)) {
        const users = dialled.filter((one) => one.country === country && one.number === number);
        expect(users, `${country} ${number}`).not.toEqual([]);
        expect(Object.hasOwn(sources, source), source).toBe(true);
      }
    }
  });

  it('that are short stay short: no country code is put before them', () => {
    const grown = dialled.filter((one) => {
      const shown = digits(one.text.replace(/^Text [A-Z]+ to /, ''));
      return shown.length <= 6 && digits(one.number) !== shown && !isOrdinary(one);
    });
    expect(grown.map(name)).toEqual([]);
    expect(dialled.filter(({ number }) => number.startsWith('+') && digits(number).length < 8)).toEqual([]);
  });

  it.each([
    ['us-988-suicide-crisis-lifeline', 'tel:988'],
    ['us-crisis-text-line', 'sms:741741?body=HOME'],
    ['gb-samaritans', 'tel:116123'],
    ['fr-3114', 'tel:3114'],
    ['es-024', 'tel:024'],
    ['kr-109-suicide-prevention', 'tel:109'],
    ['cl-4141-no-estas-solo-no-estas-sola', 'tel:%2A4141'],
    ['jp-8891-sexual-violence', 'tel:%238891'],
    ['sg-samaritans-of-singapore-sos', 'https://wa.me/6591511767'],
  ])('of %s is %s', (id, href) => {
    const service = services.find((one) => one.service.id === id)?.service;
    expect(service?.contacts.map((contact) => contact.href)).toContain(href);
  });

  it('are what is shown: the digits of the link end like the digits of the text', () => {
    const differing = dialled.filter(({ number, text }) => {
      const shown = digits(text.replace(/^Text [A-Z]+ to /, '')).replace(/^(0|8(?=\d{10}$))/, '');
      return !digits(number).endsWith(shown);
    });
    expect(differing.map(name)).toEqual([]);
  });

  it('stand once in a country, unless a menu step tells the services apart', () => {
    const twice = dialled.filter((one) =>
      dialled.some(
        (other) =>
          other !== one &&
          other.country === one.country &&
          other.number === one.number &&
          other.id !== one.id &&
          !one.note &&
          !other.note,
      ),
    );
    expect(twice.map(name)).toEqual([]);
  });

  it('reach, from anywhere, one service: an international number stands in two countries only for the same', () => {
    const shared = dialled.filter((one) =>
      dialled.some(
        (other) =>
          other.country !== one.country && worldwide(other) === worldwide(one) && other.name !== one.name,
      ),
    );
    expect(shared.map(name)).toEqual([]);
  });
});

describe('the links', () => {
  it('are https, or dial, or write', () => {
    const hrefs = services.flatMap(({ service }) => service.contacts.map(({ href }) => href));
    expect(hrefs.filter((href) => !/^(https|tel|sms):/.test(href) || !URL.canParse(href))).toEqual([]);
  });
});
