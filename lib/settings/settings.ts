/** The kinds of card a person can switch and mute one by one. */
export const cardKinds = ['helpline', 'wording', 'fact', 'step'] as const;
export type CardKind = (typeof cardKinds)[number];

/** Which posts by others may carry a helpline card. Default `crisis`: safety.md, section 2, asks for silence below it. */
export type HelplineThreshold = 'crisis' | 'moderate';

/** How a person would rather make contact: `sms` stands for anything written on a phone. */
export const channels = ['call', 'sms', 'chat'] as const;
export type Channel = (typeof channels)[number];

/** Silence on one host, for one kind of card or for everything. Made by "never here" and by the popup; can be undone there. */
export interface Mute {
  readonly host: string;
  readonly what: CardKind | 'everything';
}

/** All that a person chooses. Kept in IndexedDB by the background; content scripts get a copy. */
export interface Settings {
  readonly enabled: boolean;
  /** `step`, something small to do beside low mood, is off until a person asks for it: safety.md, section 2. */
  readonly cards: Readonly<Record<CardKind, boolean>>;
  readonly helplineThreshold: HelplineThreshold;
  /** Null where the person prefers none. */
  readonly channel: Channel | null;
  /** ISO 3166-1 alpha-2; null until the person confirms one, and then the time zone gives a guess. */
  readonly country: string | null;
  /** Language of Solace's own words and of preferred services, BCP 47. */
  readonly language: string;
  /** Epoch milliseconds until which everything is silent, or null. */
  readonly pausedUntil: number | null;
  readonly mutes: readonly Mute[];
}

export const defaultSettings: Settings = {
  enabled: true,
  cards: { helpline: true, wording: true, fact: true, step: false },
  helplineThreshold: 'crisis',
  channel: null,
  country: null,
  language: 'en',
  pausedUntil: null,
  mutes: [],
};
