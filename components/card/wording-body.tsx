import type { WordingNote } from '../../lib/cards';

/** Better words, and where the advice comes from. */
export function WordingBody({ model }: { readonly model: WordingNote }) {
  return (
    <>
      <h3>{model.better.heading}</h3>
      <ul class="words">
        {model.better.steps.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      {model.sources.length > 0 && (
        <p class="footer">
          {model.actions.source}:{' '}
          {model.sources.map((source, index) => (
            <>
              {index > 0 && ' · '}
              <a href={source.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {source.title}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
