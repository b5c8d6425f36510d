import { plainKinds } from '../signal';
import type { PackedWeights } from './weights';

/** What a head answers. `crisis`, `moderate` and `low` mean "at least that"; `other`: whose distress it is. */
export const headNames = ['crisis', 'moderate', 'low', 'other', 'stigma', ...plainKinds] as const;
export type HeadName = (typeof headNames)[number];

/** A file of `lib/data/heads/`: one language's linear heads over hashed features, as `npm run train` writes them. */
export interface HeadsFile {
  readonly language: string;
  /** In the order of `headNames`. */
  readonly heads: readonly {
    readonly name: string;
    readonly bias: number;
    /** A weight is its steps times this. */
    readonly scale: number;
    /** Sum from which the head says yes. */
    readonly threshold: number;
    /** Slope and offset that turn a sum into a probability. */
    readonly calibration: readonly [number, number];
  }[];
  readonly weights: PackedWeights;
  /** What the weights were made from. */
  readonly made: { readonly posts: number; readonly from: string };
}
