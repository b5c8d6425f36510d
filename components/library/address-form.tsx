import { useState } from 'preact/hooks';
import type { PageMessages } from '../../lib/i18n';

export interface AddressFormProps {
  readonly text: PageMessages['welcome'];
  readonly refused: boolean;
  readonly onAdd: (address: string) => void;
}

/** Adds a site that is not in the list, by its address. */
export function AddressForm({ text, refused, onAdd }: AddressFormProps) {
  const [address, setAddress] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(address);
      }}
    >
      <label class="row">
        {text.other}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.otherHint}
          value={address}
          aria-invalid={refused}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit">{text.addOther}</button>
      </label>
      <p class="quiet" role="status">
        {refused ? text.badAddress : ''}
      </p>
    </form>
  );
}
