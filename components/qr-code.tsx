import { encode } from 'uqr';

export interface QrCodeProps {
  /** What a phone reads: `tel:116123`. */
  readonly text: string;
  /** Names it to those who do not see it. */
  readonly name: string;
}

/** Modules of quiet ground that a reader needs on each side (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path, drawn here, so that nothing is fetched. Dark on light whatever the theme: readers expect it. */
export function QrCode({ text, name }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={name}>
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}

/** Each run of dark modules in a row is one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    runs.push(`M${x} ${y}h${length}v1h-${length}z`);
    x += length;
  }
  return runs.join('');
}
