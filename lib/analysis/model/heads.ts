import { plainKinds } from '../signal';

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
    /** A weight is its stored byte, -127..127, times this. */
    readonly scale: number;
    /** Sum from which the head says yes. */
    readonly threshold: number;
    /** Slope and offset that turn a sum into a probability. */
    readonly calibration: readonly [number, number];
  }[];
  /** Base64 of the weights; see `decodeWeights`. */
  readonly weights: string;
  /** What the weights were made from. */
  readonly made: { readonly posts: number; readonly from: string };
}

/** Weights of one feature: pairs of head index and stored byte. */
export type Row = Int8Array;

/**
 * Reads the packed weights: features in rising order, each as a varint of its distance from the one before, then for each of
 * its heads a byte (head × 2, plus 1 where another head follows) and the weight's byte.
 */
export function decodeWeights(base64: string): ReadonlyMap<number, Row> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const rows = new Map<number, Row>();
  let feature = 0;
  for (let i = 0; i < bytes.length; ) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[i++] ?? 0;
      feature += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    const start = i;
    while ((bytes[i] ?? 0) & 1) i += 2;
    i += 2;
    const row = new Int8Array(bytes.slice(start, i));
    for (let k = 0; k < row.length; k += 2) row[k] = (row[k] ?? 0) >> 1;
    rows.set(feature, row);
  }
  return rows;
}

/** The inverse of `decodeWeights`. `rows`: feature → pairs of head index and byte. */
export function encodeWeights(rows: ReadonlyMap<number, readonly (readonly [number, number])[]>): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [feature, weights] of [...rows].sort(([a], [b]) => a - b)) {
    let distance = feature - before;
    before = feature;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
    weights.forEach(([head, weight], index) => {
      bytes.push((head << 1) | (index + 1 < weights.length ? 1 : 0), weight & 0xff);
    });
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
