import type { DistressSignal, Signal, SignalKind, StigmaSignal } from '../analysis';
import type { CardKind } from '../settings';
import { formAllowed } from './caps';
import type { Circumstances } from './circumstances';
import type { Decision, ShowHelpline, ShowStep, ShowWording, SilenceReason, StaySilent } from './decision';
import { entriesOf } from './entries-of';
import { factFor, isClaim } from './fact-for';
import { needOf } from './need-of';
import { type Noted, nothingNoted } from './noted';

/**
 * The only place that says "show" or "stay silent". Pure. Order matters: what the person switched off first, then the
 * place, then what the post says, then how often.
 */
export function decide(
  signals: readonly Signal[],
  here: Circumstances,
  noted: Noted = nothingNoted,
): Decision {
  const silenced = silenceOf(here);
  if (silenced) return silent(silenced);
  const wanted = wantedBy(signals, here, noted);
  if (wanted.show === 'nothing') return wanted;
  const muted = cardSilence(wanted.show, here);
  const isUrgent = wanted.reason === 'in-danger-now';
  // Who wanted no more cards for a while did not mean words of danger now.
  if (muted && !(isUrgent && muted === 'not-now')) return silent(muted);
  if (isUrgent) return wanted;
  const form = formAllowed(wanted.show, wanted.form, here);
  return form ? { ...wanted, form } : silent('enough-for-now');
}

function silent(reason: SilenceReason): StaySilent {
  return { show: 'nothing', reason };
}

/** Silence that holds whatever a post says. Asked before a page is even observed. */
export function silenceOf(here: Circumstances): SilenceReason | undefined {
  if (!here.settings.enabled) return 'off';
  if ((here.settings.pausedUntil ?? 0) > here.now) return 'paused';
  if (isMuted('everything', here)) return 'site-muted';
  if (here.place === 'peer-support') return 'peer-support';
  if (here.place !== 'public') return 'private-place';
  return undefined;
}

function cardSilence(card: CardKind, here: Circumstances): SilenceReason | undefined {
  if (!here.settings.cards[card]) return 'card-off';
  if (isMuted(card, here)) return 'card-muted';
  if (here.quietUntil[card] > here.now) return 'not-now';
  return undefined;
}

function isMuted(what: CardKind | 'everything', here: Circumstances): boolean {
  return here.settings.mutes.some((mute) => mute.host === here.host && mute.what === what);
}

/** Who speaks for a cause or as a professional names a crisis without being in one. */
const campaignKinds: ReadonlySet<SignalKind> = new Set([
  'advocacy',
  'fundraiser',
  'petition',
  'professional',
]);

function wantedBy(signals: readonly Signal[], here: Circumstances, noted: Noted): Decision {
  if (signals.length === 0) return silent('nothing-found');
  const kinds = new Set(signals.map((signal) => signal.kind));
  const distress = signals.find((signal) => signal.kind === 'distress');
  if (distress?.level === 'low') return stepFor(distress, kinds, here);
  if (distress) return helplineFor(distress, kinds, here);
  return answerTo(signals, kinds, here, noted);
}

/** What the words of someone who is not in distress are answered with: a note on them, a fact, or nothing. */
function answerTo(
  signals: readonly Signal[],
  kinds: ReadonlySet<SignalKind>,
  here: Circumstances,
  noted: Noted,
): Decision {
  const quiet = quietVoice(kinds);
  if (kinds.has('harm')) return silent(quiet ?? 'no-card-for-this');
  const stigma = signals.find((signal) => signal.kind === 'stigma');
  const fact = quiet ? silent(quiet) : factFor(signals, noted);
  const isForFact = !stigma || (isClaim(stigma) && !cardSilence('fact', here));
  if (isForFact && fact.show === 'fact') return fact;
  if (stigma) return wordingFor(stigma);
  return fact;
}

/** Voices that are left alone: a story of one's own, comfort, a campaign, a professional. */
function quietVoice(kinds: ReadonlySet<SignalKind>): SilenceReason | undefined {
  if (kinds.has('recovery')) return 'lived-experience';
  if (kinds.has('support') || speaksForCause(kinds)) return 'awareness';
  return undefined;
}

function speaksForCause(kinds: ReadonlySet<SignalKind>): boolean {
  return [...kinds].some((kind) => campaignKinds.has(kind));
}

/** Never a helpline: at most something small, and only for a person who asked to be offered that. */
function stepFor(
  distress: DistressSignal,
  kinds: ReadonlySet<SignalKind>,
  here: Circumstances,
): ShowStep | StaySilent {
  const asked = here.settings.cards.step;
  if (!asked || distress.perspective !== 'self' || quietVoice(kinds)) return silent('low-mood');
  return {
    show: 'step',
    form: 'line',
    need: { topic: distress.topic, for: 'reader' },
    reason: 'asked-for-small-steps',
    entries: entriesOf(distress),
  };
}

function helplineFor(
  distress: DistressSignal,
  kinds: ReadonlySet<SignalKind>,
  here: Circumstances,
): ShowHelpline | StaySilent {
  if (!distress.imminent && speaksForCause(kinds)) return silent('awareness');
  if (distress.level === 'moderate') {
    if (kinds.has('recovery')) return silent('lived-experience');
    const offered = distress.topic === 'abuse' || here.settings.helplineThreshold === 'moderate';
    if (!offered) return silent('below-threshold');
  }
  return {
    show: 'helpline',
    form: distress.level === 'crisis' ? 'card' : 'line',
    need: needOf(distress),
    reason: reasonOf(distress),
    entries: entriesOf(distress),
  };
}

function reasonOf(distress: DistressSignal): ShowHelpline['reason'] {
  if (distress.imminent) return 'in-danger-now';
  if (distress.perspective === 'other') return 'worried-about-someone';
  if (distress.level === 'crisis') return 'crisis';
  return distress.topic === 'abuse' ? 'abuse' : 'struggling';
}

/** Only what can be explained is explained. */
function wordingFor(stigma: StigmaSignal): ShowWording | StaySilent {
  if (stigma.type === 'unclear') return silent('no-card-for-this');
  return {
    show: 'wording',
    form: 'card',
    stigma: stigma.type,
    reason: 'stigmatizing-words',
    entries: entriesOf(stigma),
  };
}
