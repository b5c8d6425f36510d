import * as v from 'valibot';
import type { Directory, FactAdvice, Resource, SmallHelp, WordingAdvice } from '../resources';
import { type Correction, entriesSchema, type SavedResource, savedResourceSchema } from '../saved';
import { type CardKind, cardKinds, muteSchema, type Settings, settingsChangeSchema } from '../settings';

const card = v.picklist(cardKinds);
const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
const topics = [
  'suicide',
  'self-harm',
  'eating-disorder',
  'substance',
  'abuse',
  'bullying',
  'perinatal',
  'bereavement',
  'general',
  'crisis',
  'emergency',
] as const;
const need = v.strictObject({ topic: v.picklist(topics), for: v.picklist(['reader', 'someone-else']) });

const stigmaTypes = [
  'slur_label',
  'trivialising',
  'dangerousness',
  'blame_weakness',
  'committed_suicide_wording',
  'dismissal',
  'mocking',
] as const;

/** What a content script or a page of ours may ask of the background. No field can hold a post's words. */
const openRequests = [
  v.strictObject({ type: v.literal('reader-state') }),
  v.strictObject({ type: v.literal('find-resources'), need }),
  v.strictObject({
    type: v.literal('find-wording'),
    entries: entriesSchema,
    stigma: v.picklist(stigmaTypes),
  }),
  v.strictObject({ type: v.literal('find-fact'), entries: entriesSchema }),
  v.strictObject({ type: v.literal('find-small-help'), need }),
  v.strictObject({ type: v.literal('knowledge'), languages: v.pipe(v.array(language), v.maxLength(20)) }),
  v.strictObject({ type: v.literal('save-resource'), resourceId: id }),
  v.strictObject({ type: v.literal('save-fact'), entry: id }),
  v.strictObject({ type: v.literal('card-shown'), card }),
  v.strictObject({ type: v.literal('not-now'), card }),
  v.strictObject({ type: v.literal('never-here'), card }),
  v.strictObject({ type: v.literal('undo-never-here'), card }),
  v.strictObject({ type: v.literal('wrong'), card, entries: entriesSchema }),
] as const;

/** What only pages of the extension may ask: the person's own settings and saved things. */
const pageRequests = [
  v.strictObject({ type: v.literal('change-settings'), change: settingsChangeSchema }),
  v.strictObject({ type: v.literal('mute'), mute: muteSchema }),
  v.strictObject({ type: v.literal('unmute'), mute: muteSchema }),
  v.strictObject({ type: v.literal('list-saved') }),
  v.strictObject({ type: v.literal('remove-saved'), id }),
  v.strictObject({ type: v.literal('restore-saved'), resource: savedResourceSchema }),
  v.strictObject({ type: v.literal('list-directory') }),
  v.strictObject({ type: v.literal('list-countries') }),
  v.strictObject({ type: v.literal('reset-today') }),
  v.strictObject({ type: v.literal('list-corrections') }),
  v.strictObject({ type: v.literal('clear-corrections') }),
] as const;

export const requestSchema = v.variant('type', [...openRequests, ...pageRequests]);
export type Request = v.InferOutput<typeof requestSchema>;
export type RequestType = Request['type'];
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** Requests that only the extension's own pages may make. */
export const pageOnly: ReadonlySet<RequestType> = new Set(
  pageRequests.map((schema) => schema.entries.type.literal),
);

/** What everything that decides or shows needs to know of the person's choices. */
export interface ReaderState {
  readonly settings: Settings;
  /** The local date that `shownToday` counts, `YYYY-MM-DD`. */
  readonly day: string;
  readonly shownToday: Readonly<Record<CardKind, number>>;
  readonly quietUntil: Readonly<Record<CardKind, number>>;
  /** Country used for services: the confirmed one, else the time zone's guess, else null. */
  readonly country: string | null;
  /** What the time zone suggests, whether or not a country was confirmed. */
  readonly guessedCountry: string | null;
  /** `ok`, or why nothing can be kept at the moment: choices then hold for as long as the background lives. */
  readonly storage: 'ok' | Refusal;
}

export type Refusal = 'newer-database' | 'disk-full' | 'unavailable' | 'invalid';
export type Done = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export interface Country {
  readonly code: string;
  /** How many services the directory holds for it, emergency numbers aside. */
  readonly services: number;
}

/** What each request is answered with. */
export interface Answers {
  'reader-state': ReaderState;
  'find-resources': readonly Resource[];
  'find-wording': WordingAdvice | null;
  'find-fact': FactAdvice | null;
  'find-small-help': SmallHelp | null;
  /** What is known of these languages; `Knowledge[]` of the analysis room, which this room does not know. */
  knowledge: readonly unknown[];
  'save-resource': Done;
  'save-fact': Done;
  'card-shown': Done;
  'not-now': Done;
  'never-here': Done;
  'undo-never-here': Done;
  wrong: Done;
  'change-settings': Done;
  mute: Done;
  unmute: Done;
  'list-saved': readonly SavedResource[];
  'remove-saved': SavedResource | null;
  'restore-saved': Done;
  'list-directory': Directory;
  'list-countries': readonly Country[];
  'reset-today': Done;
  'list-corrections': readonly Correction[];
  'clear-corrections': Done;
}

/** What the background tells content scripts and open pages without being asked. */
export type Push =
  | { readonly type: 'reader-state-changed'; readonly state: ReaderState }
  | { readonly type: 'saved-changed' }
  /** These match patterns are no longer granted; a script that runs there stops. */
  | { readonly type: 'origins-removed'; readonly origins: readonly string[] };

/** What the popup asks of the page in front of it; answered by the content script. */
export interface PageReport {
  readonly site: string;
  readonly posts: number;
  readonly cards: number;
  /** Why the page is silent as a whole, if it is. A `SilenceReason` of the policy room. */
  readonly silence: string | null;
  /** Whether the site's own adapter finds nothing on a page that had time: the site may have changed. */
  readonly nothingFound: boolean;
}

/** How a refused request is answered. */
export interface Refused {
  readonly refused: 'malformed' | 'not-allowed' | 'failed';
}
