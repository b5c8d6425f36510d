import type { Mute } from './settings';

/** The mutes with one more, as the newest; never twice the same. */
export function withMute(mutes: readonly Mute[], mute: Mute): readonly Mute[] {
  return [...withoutMute(mutes, mute), mute];
}

/** The mutes without this one. */
export function withoutMute(mutes: readonly Mute[], { host, what }: Mute): readonly Mute[] {
  return mutes.filter((mute) => mute.host !== host || mute.what !== what);
}
