/** @jsxImportSource react */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Offsets } from './offsets';

interface WindowListProps {
  readonly count: number;
  readonly row: (index: number) => ReactNode;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** A virtual list as X has it: cells stand absolutely, only those within a screen of the viewport are mounted, heights are measured. */
export function WindowList({ count, row }: WindowListProps) {
  const [offsets] = useState(() => new Offsets(count));
  const [range, setRange] = useState<Range>({ first: 0, last: 0 });
  const [, redraw] = useState(0);
  const look = useCallback(() => {
    const first = offsets.indexAt(scrollY - innerHeight);
    const last = offsets.indexAt(scrollY + 2 * innerHeight);
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, [offsets]);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    look();
    return () => removeEventListener('scroll', look);
  }, [look]);
  const measured = useCallback(
    (index: number, height: number) => {
      if (!offsets.measure(index, height)) return;
      redraw((times) => times + 1);
      look();
    },
    [offsets, look],
  );
  const cells = Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at);
  return (
    <div style={{ position: 'relative', minHeight: offsets.total }}>
      {cells.map((index) => (
        <Cell key={index} index={index} top={offsets.top(index)} measured={measured}>
          {row(index)}
        </Cell>
      ))}
    </div>
  );
}

interface CellProps {
  readonly index: number;
  readonly top: number;
  readonly measured: (index: number, height: number) => void;
  readonly children: ReactNode;
}

function Cell({ index, top, measured, children }: CellProps) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = cell.current;
    if (!element) return;
    const observer = new ResizeObserver(() => measured(index, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [index, measured]);
  return (
    <div
      ref={cell}
      data-testid="cellInnerDiv"
      style={{ position: 'absolute', width: '100%', transform: `translateY(${top}px)` }}
    >
      {children}
    </div>
  );
}
