import type { CountryCode, Resource } from './resource';

const INT = 'INT' as CountryCode;

/**
 * Compiled into the card: what is shown when the background does not answer or a country has no sourced line. Directories
 * only, no number that might be wrong where the reader is.
 */
export const international: readonly [Resource, ...Resource[]] = [
  {
    id: 'int-find-a-helpline',
    name: 'Find A Helpline',
    country: INT,
    topics: ['crisis', 'suicide', 'general'],
    contacts: [{ kind: 'web', text: 'findahelpline.com', href: 'https://findahelpline.com/' }],
    hours: '24/7',
    cost: 'free',
    languages: [],
    confidence: 'medium',
    verified: '2026-11',
    sources: [{ what: 'directory by country and topic; link not opened by us', asOf: '2026-11-23' }],
  },
  {
    id: 'int-befrienders',
    name: 'Befrienders Worldwide',
    country: INT,
    topics: ['crisis', 'suicide', 'general'],
    contacts: [{ kind: 'web', text: 'befrienders.org', href: 'https://befrienders.org/' }],
    hours: '24/7',
    cost: 'free',
    languages: [],
    confidence: 'medium',
    verified: '2026-11',
    sources: [{ what: 'network of emotional support centres; link not opened by us', asOf: '2026-11-23' }],
  },
];
