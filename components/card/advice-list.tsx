import type { Advice } from '../../lib/cards';

/** A short list under a heading. */
export function AdviceList({ advice }: { readonly advice: Advice }) {
  return (
    <>
      <h3>{advice.heading}</h3>
      <ul>
        {advice.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
