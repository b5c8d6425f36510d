/** What a room may import. Everything not named is a trespass. */
export interface Wall {
  /** Rooms whose values and types it may use. */
  readonly rooms: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  /** Words that its source may not hold: what the room must not touch. */
  readonly never?: readonly RegExp[];
}

const dom = [/\bdocument\b/, /\bwindow\b/, /\bHTMLElement\b/];
const clock = [/\bDate\.now\b/, /\bnew Date\(\)/, /\bperformance\b/];
const chance = [/\bMath\.random\b/, /\bcrypto\b/];
const network = [/\bfetch\(/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bsendBeacon\b/];
const pageStores = [/\bindexedDB\b/, /\blocalStorage\b/, /\bsessionStorage\b/];
const pure = [...dom, ...clock, ...chance, ...network, ...pageStores];

/** The walls of docs/architecture.md, room by room. */
export const walls: Readonly<Record<string, Wall>> = {
  'lib/post': { rooms: [], never: pure },
  'lib/settings': { rooms: [], packages: ['valibot'], never: pure },
  'lib/saved': { rooms: ['lib/settings'], packages: ['valibot'], never: pure },
  'lib/platform': { rooms: [], packages: ['webextension-polyfill'] },
  'lib/sites': {
    rooms: ['lib/post', 'lib/data'],
    never: [...network, ...pageStores, /\.(?:append|prepend|remove|replaceWith|insertBefore)\(/],
  },
  'lib/feed': { rooms: ['lib/post'], types: ['lib/sites'], never: [...network, ...pageStores] },
  'lib/analysis': {
    rooms: ['lib/post', 'lib/data'],
    never: pure,
  },
  'lib/policy': { rooms: [], types: ['lib/analysis', 'lib/settings'], never: pure },
  'lib/resources': {
    rooms: ['lib/data'],
    types: ['lib/policy'],
    packages: ['valibot'],
    never: pure,
  },
  'lib/i18n': { rooms: ['lib/data'], never: pure },
  'lib/cards': { rooms: ['lib/i18n', 'lib/resources'], types: ['lib/policy'], never: pure },
  'lib/messaging': {
    rooms: ['lib/platform', 'lib/settings', 'lib/saved'],
    types: ['lib/resources'],
    packages: ['valibot'],
    never: [...dom, ...pageStores, ...network],
  },
  'lib/storage': {
    rooms: ['lib/settings', 'lib/saved'],
    packages: ['idb', 'valibot'],
    never: [...dom, ...network],
  },
  components: {
    rooms: [],
    types: ['lib/resources', 'lib/cards'],
    packages: ['preact', 'uqr'],
    never: network,
  },
  'components/card': {
    rooms: ['components'],
    types: ['lib/cards'],
    packages: ['preact'],
    never: [...network, ...pageStores],
  },
  'components/popup': {
    rooms: ['components', 'lib/i18n'],
    types: ['lib/settings', 'lib/saved'],
    packages: ['preact'],
    never: network,
  },
  'components/library': {
    rooms: ['components', 'lib/i18n'],
    types: ['lib/settings', 'lib/resources', 'lib/cards'],
    packages: ['preact'],
    never: network,
  },
  'entrypoints/feed': {
    rooms: [
      'components/card',
      'lib/analysis',
      'lib/cards',
      'lib/feed',
      'lib/i18n',
      'lib/messaging',
      'lib/platform',
      'lib/policy',
      'lib/post',
      'lib/resources',
      'lib/sites',
    ],
    types: ['lib/settings'],
    packages: ['wxt'],
    never: [...network, ...pageStores],
  },
  'entrypoints/background': {
    rooms: [
      'lib/i18n',
      'lib/analysis',
      'lib/messaging',
      'lib/platform',
      'lib/resources',
      'lib/settings',
      'lib/storage',
    ],
    types: ['lib/saved'],
    packages: ['wxt'],
    never: network,
  },
  'entrypoints/popup': {
    rooms: ['components', 'components/popup', 'lib/i18n', 'lib/messaging', 'lib/platform'],
    types: ['lib/settings', 'lib/saved'],
    packages: ['preact'],
    never: network,
  },
  'entrypoints/library': {
    rooms: [
      'components',
      'components/library',
      'lib/cards',
      'lib/i18n',
      'lib/messaging',
      'lib/platform',
      'lib/resources',
      'lib/sites',
    ],
    packages: ['preact'],
    never: network,
  },
};

/** Rooms with more than one door; others are entered by their index only. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  'lib/messaging': ['client', 'server'],
  'lib/analysis': ['knowledge'],
  'lib/resources': ['at-hand'],
};
