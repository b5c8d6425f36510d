import type { ActionLabels } from '../../lib/cards';

export interface SaveButtonProps {
  readonly labels: ActionLabels;
  /** What is saved, for those who do not see what the button stands beside. */
  readonly name: string;
  readonly saved: boolean | undefined;
  readonly onSave: () => void;
}

/** Saves once, and keeps the keyboard's place: not `disabled`, which would take it away from whoever just pressed it. */
export function SaveButton({ labels, name, saved, onSave }: SaveButtonProps) {
  const label = saved ? labels.saved : labels.save;
  return (
    <button
      type="button"
      class="plain"
      aria-label={`${label}: ${name}`}
      aria-disabled={saved === true}
      onClick={() => !saved && onSave()}
    >
      {label}
    </button>
  );
}

/** Says how saving went. Stands empty before, or no screen reader would hear it. */
export function SaveStatus({ labels, saved }: Pick<SaveButtonProps, 'labels' | 'saved'>) {
  return (
    <p class={saved ? 'status heard' : 'status'} role="status">
      {saved !== undefined && (saved ? labels.saved : labels.notSaved)}
    </p>
  );
}
