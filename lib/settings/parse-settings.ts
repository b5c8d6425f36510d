import * as v from 'valibot';
import { cardKinds, channels, defaultSettings, type Settings } from './settings';

/** Mutes kept; beyond them the oldest goes. */
export const MAX_MUTES = 1000;
/** A host as `URL` gives it, with its port: 253 characters of name at most. Names in use hold `_` too. */
const host = v.pipe(v.string(), v.regex(/^[a-z0-9_.:[\]-]{1,259}$/));

export const muteSchema = v.object({ host, what: v.picklist([...cardKinds, 'everything']) });

/** Every sound mute of a list: one that is broken costs no more than itself. */
const mutes = v.pipe(
  v.array(v.unknown()),
  v.transform((stored) => {
    const sound = stored.flatMap((mute) => {
      const parsed = v.safeParse(muteSchema, mute);
      return parsed.success ? [parsed.output] : [];
    });
    return sound.slice(-MAX_MUTES);
  }),
);

/** A switch for each kind of card. A kind that a record does not know yet takes its default. */
const switches = v.strictObject({
  helpline: v.optional(v.boolean(), defaultSettings.cards.helpline),
  wording: v.optional(v.boolean(), defaultSettings.cards.wording),
  fact: v.optional(v.boolean(), defaultSettings.cards.fact),
  step: v.optional(v.boolean(), defaultSettings.cards.step),
});

const entries = {
  enabled: v.optional(v.boolean()),
  cards: v.optional(switches),
  helplineThreshold: v.optional(v.picklist(['crisis', 'moderate'])),
  channel: v.optional(v.nullable(v.picklist(channels))),
  country: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  pausedUntil: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
};

/**
 * A change to some settings: the shape of what the popup may ask for. Unknown keys are refused. Mutes come and go one
 * by one, with requests of their own, so that no page sends back a list that has changed meanwhile.
 */
export const settingsChangeSchema = v.strictObject(entries);

/** Any part of the settings; keys left out stay as they are. */
export type SettingsChange = Partial<Settings>;

const schemas = { ...entries, mutes };

/**
 * Settings from something stored or received. Each key stands alone: one that is missing or broken takes its
 * default, so that an old or damaged record loses no more than what is damaged.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(defaultSettings) as (keyof Settings)[]) {
    const value = (stored as Record<string, unknown>)[key];
    const parsed = v.safeParse(schemas[key], value);
    kept[key] = parsed.success && value !== undefined ? parsed.output : defaultSettings[key];
  }
  return kept as unknown as Settings;
}
