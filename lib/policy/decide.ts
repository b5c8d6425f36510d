import type { DistressSignal, Signal, SignalKind, StigmaSignal } from '../analysis';
import type { CardKind } from '../settings';
import { formAllowed } from './caps';
import type { Circumstances } from './circumstances';
import type { Decision, ShowHelpline, ShowWording, SilenceReason, StaySilent } from './decision';
import { needOf } from './need-of';

/**
 * The only place that says "show" or "stay silent". Pure. Order matters: what the person switched off first, then the
 * place, then what the post says, then how often.
 */
export function decide(signals: readonly Signal[], here: Circumstances): Decision {
  const silenced = silenceOf(here);
  if (silenced) return silent(silenced);
  const wanted = wantedBy(signals, here);
  if (wanted.show === 'nothing') return wanted;
  const muted = cardSilence(wanted.show, here);
  if (muted) return silent(muted);
  if (wanted.reason === 'in-danger-now') return wanted;
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

function wantedBy(signals: readonly Signal[], here: Circumstances): Decision {
  if (signals.length === 0) return silent('nothing-found');
  const distress = signals.find((signal) => signal.kind === 'distress');
  const kinds = new Set(signals.map((signal) => signal.kind));
  if (distress) return helplineFor(distress, kinds, here);
  const stigma = signals.find((signal) => signal.kind === 'stigma');
  if (stigma && !kinds.has('harm')) return wordingFor(stigma);
  if (kinds.has('recovery')) return silent('lived-experience');
  if (kinds.has('support') || [...kinds].some((kind) => campaignKinds.has(kind))) return silent('awareness');
  return silent('no-card-for-this');
}

function helplineFor(
  distress: DistressSignal,
  kinds: ReadonlySet<SignalKind>,
  here: Circumstances,
): ShowHelpline | StaySilent {
  if (distress.level === 'low') return silent('low-mood');
  if (!distress.imminent && [...kinds].some((kind) => campaignKinds.has(kind))) return silent('awareness');
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

function entriesOf(signal: Signal) {
  return [...new Set(signal.evidence.map((found) => found.entry))];
}
