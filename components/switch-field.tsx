export interface SwitchFieldProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A labelled checkbox. */
export function SwitchField({ name, on, onChange }: SwitchFieldProps) {
  return (
    <label class="row">
      {name}
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
