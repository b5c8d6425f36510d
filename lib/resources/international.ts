import type { CountryCode, Resource } from './resource';

const INT = 'INT' as CountryCode;

/** The same for all three: pages that list services, and that none of us has opened. */
const directory = {
  country: INT,
  topics: ['crisis', 'suicide', 'general'],
  list: true,
  hours: 'unknown',
  cost: 'unknown',
  languages: [],
  confidence: 'medium',
  verified: '2026-11',
  sources: [{ what: 'Address known to the Solace project; page not opened', asOf: '2026-11-23' }],
} as const;

/**
 * Compiled into the card: what is shown when the background does not answer or a country has no sourced line. Directories
 * only, no number that might be wrong where the reader is. The same entries as `lib/data/helplines/INT.json`.
 */
export const international: readonly [Resource, ...Resource[]] = [
  {
    ...directory,
    id: 'int-find-a-helpline',
    name: 'Find A Helpline',
    contacts: [
      {
        kind: 'web',
        text: 'findahelpline.com',
        href: 'https://findahelpline.com/',
        note: 'directory by country and topic',
      },
    ],
  },
  {
    ...directory,
    id: 'int-befrienders',
    name: 'Befrienders Worldwide',
    contacts: [
      {
        kind: 'web',
        text: 'befrienders.org',
        href: 'https://befrienders.org/',
        note: 'emotional support centres by country',
      },
    ],
  },
  {
    ...directory,
    id: 'int-iasp',
    name: 'IASP crisis centres and helplines',
    contacts: [
      {
        kind: 'web',
        text: 'iasp.info/crisis-centres-helplines',
        href: 'https://www.iasp.info/crisis-centres-helplines/',
        note: 'crisis centres by country',
      },
    ],
  },
];
