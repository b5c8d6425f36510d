export interface ChoiceFieldProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** A labelled list to choose one thing from. */
export function ChoiceField({ name, value, choices, onChange }: ChoiceFieldProps) {
  return (
    <label class="row">
      {name}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
