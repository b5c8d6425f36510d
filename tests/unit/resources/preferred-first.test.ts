import { expect, it } from 'vitest';
import { findResources, wholeDirectory } from '../../../lib/resources';
import { preferredFirst } from '../../../lib/resources/preferred-first';
import type { Contact, ContactKind } from '../../../lib/resources/resource';

const contact = (kind: ContactKind): Contact => ({ kind, text: kind, href: `https://a.example/${kind}` });
const kinds = (contacts: readonly Contact[]) => contacts.map(({ kind }) => kind);
const all = (['call', 'web', 'whatsapp', 'chat', 'sms'] as const).map(contact);

it.each([
  [undefined, ['call', 'web', 'whatsapp', 'chat', 'sms']],
  ['call', ['call', 'web', 'whatsapp', 'chat', 'sms']],
  ['sms', ['whatsapp', 'sms', 'call', 'web', 'chat']],
  ['chat', ['chat', 'call', 'web', 'whatsapp', 'sms']],
] as const)('preferring %s, the contacts are %j', (channel, order) => {
  expect(kinds(preferredFirst(all, channel))).toEqual(order);
});

it('an emergency number keeps its order: some of its other ways need a registration beforehand', () => {
  const asked = { country: 'FR', language: 'fr', channel: 'sms' } as const;
  const [emergency] = findResources({ topic: 'emergency', for: 'reader' }, asked);
  expect(emergency?.topics).toContain('emergency');
  expect(emergency?.contacts[0]?.kind).toBe('call');
});

it('the whole directory holds every country once, and no country’s services twice', () => {
  const { countries, international } = wholeDirectory();
  const ids = [...countries.flatMap(({ resources }) => resources), ...international].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(countries.length).toBeGreaterThanOrEqual(249);
});
