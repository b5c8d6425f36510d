import * as v from 'valibot';
import { cardKinds, defaultSettings, type Settings } from './settings';

const MAX_MUTES = 1000;
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/));

export const muteSchema = v.object({ host, what: v.picklist([...cardKinds, 'everything']) });

/** A change to some settings: the shape of what the popup may ask for. Unknown keys are refused. */
export const settingsChangeSchema = v.strictObject({
  enabled: v.optional(v.boolean()),
  cards: v.optional(v.strictObject({ helpline: v.boolean(), wording: v.boolean() })),
  helplineThreshold: v.optional(v.picklist(['crisis', 'moderate'])),
  country: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  pausedUntil: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
  mutes: v.optional(v.pipe(v.array(muteSchema), v.maxLength(MAX_MUTES))),
});
export type SettingsChange = Partial<Settings>;

/**
 * Settings from something stored or received. Each key stands alone: one that is missing or broken takes its
 * default, so that an old or damaged record loses no more than what is damaged.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(defaultSettings) as (keyof Settings)[]) {
    const value = (stored as Record<string, unknown>)[key];
    const parsed = v.safeParse(settingsChangeSchema.entries[key], value);
    kept[key] = parsed.success && value !== undefined ? parsed.output : defaultSettings[key];
  }
  return kept as unknown as Settings;
}
