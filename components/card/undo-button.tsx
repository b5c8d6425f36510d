import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes the keyboard's place from the button that was there before. */
export function UndoButton({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="plain" onClick={onUndo}>
      {label}
    </button>
  );
}
