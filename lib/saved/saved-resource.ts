import * as v from 'valibot';

/** Schemes that may ever be stored or rendered as a link. */
const linkSchemes: ReadonlySet<string> = new Set(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);
const MAX_HREF = 2048;
const MAX_TITLE = 300;
const MAX_NOTE = 1000;

/** True for an absolute URL with a scheme that Solace stores and renders: https, http, tel, sms, mailto. */
export function isSafeHref(href: string): boolean {
  return href.length <= MAX_HREF && URL.canParse(href) && linkSchemes.has(new URL(href).protocol);
}

const safeHref = v.pipe(v.string(), v.check(isSafeHref, 'unsafe link'));
const shortText = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, max)),
  );

/** What a person asks to keep: a helpline or a fact from a card, a page, or a link. */
export const saveRequestSchema = v.strictObject({
  kind: v.picklist(['helpline', 'fact', 'page', 'link']),
  title: v.pipe(shortText(MAX_TITLE), v.minLength(1)),
  href: safeHref,
  /** What a person reads of `href` and could copy by hand: `116 123`. Left out where the title says what the link is. */
  text: v.optional(shortText(MAX_TITLE)),
  /** Further ways to the same thing, e.g. a text line beside a phone number. */
  also: v.optional(
    v.pipe(v.array(v.strictObject({ text: shortText(MAX_TITLE), href: safeHref })), v.maxLength(10)),
  ),
  note: v.optional(shortText(MAX_NOTE)),
});
export type SaveRequest = v.InferOutput<typeof saveRequestSchema>;

export const savedResourceSchema = v.object({
  ...saveRequestSchema.entries,
  id: v.string(),
  /** Epoch milliseconds. */
  savedAt: v.number(),
});
export type SavedResource = v.InferOutput<typeof savedResourceSchema>;
