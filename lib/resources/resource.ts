import type { NeedTopic } from '../policy';

export type ContactKind = 'call' | 'sms' | 'whatsapp' | 'chat' | 'web';

export interface Contact {
  readonly kind: ContactKind;
  /** What a person reads and could copy by hand: `988`, `116 123`, `Text HOME to 741741`. */
  readonly text: string;
  /** Kept by hand, never computed: `tel:988`, `sms:741741?body=HOME`, `https://…`. */
  readonly href: string;
  /** A menu step or a limit: `press 2 for Spanish`. */
  readonly note?: string;
}

/** ISO 3166-1 alpha-2, upper case, or `INT` for services that are for everyone. */
export type CountryCode = string & { readonly __brand: 'CountryCode' };

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Open from `from` on each of `days` until `to`, on the next day where `to` is not later. `HH:MM`, up to `24:00`. */
export interface OpenSpan {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** Hours that a clock can answer, in a named IANA time zone. Absent where the sources do not give them. */
export type Opening =
  | { readonly always: true }
  | { readonly zone: string; readonly spans: readonly OpenSpan[] };

/** A service a person can turn to. Wire shape of `npm run helplines` and of the background's answer. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly country: CountryCode;
  readonly topics: readonly (NeedTopic | string)[];
  readonly contacts: readonly Contact[];
  /** As published: `24/7`, `Mon–Fri 10:00–19:00`, `unknown`. */
  readonly hours: string;
  readonly opening?: Opening;
  readonly cost: string;
  /** BCP 47 tags; empty where the sources do not say. */
  readonly languages: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** Date of the newest evidence, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly verified: string;
  readonly sources: readonly { readonly what: string; readonly asOf: string }[];
  /** Whom it is for, where it is not for everyone: `people under 35`. */
  readonly audience?: string;
  /** ISO 3166-2, where it does not serve the whole country: `PK-PB`. */
  readonly region?: string;
  /** Only where it may no longer answer. */
  readonly status?: 'uncertain';
  /** A list of services and not one itself: it has no hours and no cost of its own, and nobody of us has opened it. */
  readonly list?: true;
  readonly notes?: string;
}
