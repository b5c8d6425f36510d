import type { Source } from '../../lib/cards';

export interface SourceListProps {
  readonly label: string;
  readonly sources: readonly Source[];
}

/** Where something stands: pages that open in a new tab and are not told where the reader came from. */
export function SourceList({ label, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <p class="footer">
      {label}:{' '}
      {sources.map((source, index) => (
        <span key={source.href}>
          {index > 0 && ' · '}
          <OutsideLink source={source} />
        </span>
      ))}
    </p>
  );
}

/** A link out of the page, in the run of the text. */
export function OutsideLink({ source }: { readonly source: Source }) {
  return (
    <a href={source.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {source.title}
    </a>
  );
}
