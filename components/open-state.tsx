import type { OpenText } from '../lib/cards';

/** Whether a service is open at this moment. The words say it; the dot only helps the eye. */
export function OpenState({ open }: { readonly open: OpenText }) {
  return <p class={open.isOpen ? 'hours open' : 'hours'}>{open.text}</p>;
}
