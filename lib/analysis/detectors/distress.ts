import { evidenceOf, type Reading } from '../context';
import type { Cue } from '../cue';
import type { DistressLevel, DistressSignal, DistressTopic } from '../signal';
import { type Heard, hear } from './distress-voice';

const CRISIS = ['death-wish', 'plan', 'goodbye', 'imminent'] as const satisfies readonly Cue[];
const MODERATE = [
  'hopeless',
  'self-harm',
  'panic',
  'eating',
  'substance',
  'abuse',
  'bullying',
  'perinatal',
] as const satisfies readonly Cue[];

/** Signs that somebody else's distress is near to the author, not news or gossip. */
const CLOSE = ['worry', 'kin'] as const satisfies readonly Cue[];

/** A level is reached when the values of its cues come to this much. */
const ENOUGH = 2;
/** Tokens beyond which a text is long. */
const LONG = 150;

/** The author's own distress, or else that of somebody the author worries about. */
export function distress(reading: Reading): DistressSignal[] {
  const crisis = hear(reading, CRISIS);
  const moderate = hear(reading, MODERATE);
  const low = hear(reading, ['low-mood']);
  const found = own(reading, crisis, moderate, low) ?? others(reading, crisis, moderate);
  return found ? [found] : [];
}

function by(heard: readonly Heard[], speaker: Heard['speaker']): Heard[] {
  return heard.filter((one) => one.speaker === speaker);
}

function sum(heard: readonly Heard[]): number {
  return heard.reduce((total, one) => total + one.value, 0);
}

/**
 * In a long text hints add up by chance (measured: the largest source of false alarms), so there one sign must say
 * enough by itself.
 */
function isCarried(reading: Reading, heard: readonly Heard[]): boolean {
  return reading.tokens.all.length <= LONG || heard.some((one) => one.value >= ENOUGH);
}

function own(reading: Reading, crisis: Heard[], moderate: Heard[], low: Heard[]): DistressSignal | undefined {
  const dying = by(crisis, 'self');
  const hurting = by(moderate, 'self');
  const down = by(low, 'self');
  const earnest = dying.length > 0 && reading.has('serious') ? 1 : 0;
  const pain = Math.min(0.5, sum(hurting) / 4);
  if (dying.length > 0 && sum(dying) + earnest + pain >= ENOUGH && isCarried(reading, dying)) {
    return signal(reading, 'crisis', 'self', dying);
  }
  const all = [...hurting, ...dying];
  const total = sum(hurting) + Math.min(1, sum(dying)) + Math.min(0.5, sum(down) / 4);
  if (all.length > 0 && total >= ENOUGH && isCarried(reading, all)) {
    return signal(reading, 'moderate', 'self', all);
  }
  if (sum(down) + sum(hurting) >= ENOUGH) return signal(reading, 'low', 'self', [...down, ...hurting]);
  return undefined;
}

/** Somebody else's distress counts only where the author is worried: a report or an insult is not a call for help. */
function others(reading: Reading, crisis: Heard[], moderate: Heard[]): DistressSignal | undefined {
  if (!CLOSE.some((cue) => reading.has(cue))) return undefined;
  const dying = by(crisis, 'other');
  if (sum(dying) >= ENOUGH) return signal(reading, 'crisis', 'other', dying);
  const hurting = [...by(moderate, 'other'), ...dying];
  return sum(hurting) >= ENOUGH ? signal(reading, 'moderate', 'other', hurting) : undefined;
}

function signal(
  reading: Reading,
  level: DistressLevel,
  perspective: 'self' | 'other',
  heard: readonly Heard[],
): DistressSignal {
  const [strongest] = [...heard].sort((a, b) => rank(b) - rank(a));
  const topic: DistressTopic = strongest?.hit.entry.topic ?? 'general';
  return {
    kind: 'distress',
    level,
    perspective,
    topic,
    imminent: heard.some((one) => one.hit.entry.cue === 'imminent' && one.value >= ENOUGH),
    evidence: heard.map((one) => evidenceOf(reading, one.hit)),
  };
}

/** The strongest hit names the topic; of equals, one that has a topic. */
function rank(heard: Heard): number {
  return heard.value + (heard.hit.entry.topic === 'general' ? 0 : 0.25);
}
