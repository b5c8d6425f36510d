import { ChoiceField } from '../choice-field';
import { SwitchField } from '../switch-field';
import type { LibraryProps } from './library-view';

/**
 * Search, and filters folded away, so that the emergency number stands near the top of a small window. Every change is
 * answered at once: there is nothing to submit.
 */
export function SearchForm({ model, actions }: LibraryProps) {
  const { directory: text } = model.text;
  const { search, topics, contacts, languages, isSearching } = model.directory;
  const isFiltered = Boolean(search.topic || search.contact || search.language || search.openNow);
  return (
    <search class="search">
      <input
        type="search"
        aria-label={text.search}
        placeholder={text.searchHint}
        autocomplete="off"
        value={search.text}
        onInput={(event) => actions.search({ text: event.currentTarget.value })}
      />
      <details open={isFiltered}>
        <summary>{text.filters.heading}</summary>
        <div class="filters">
          <ChoiceField
            name={text.filters.topic}
            value={search.topic}
            choices={topics}
            onChange={(topic) => actions.search({ topic })}
          />
          <ChoiceField
            name={text.filters.contact}
            value={search.contact}
            choices={contacts}
            onChange={(contact) => actions.search({ contact })}
          />
          <ChoiceField
            name={text.filters.language}
            value={search.language}
            choices={languages}
            onChange={(language) => actions.search({ language })}
          />
          <SwitchField
            name={text.filters.openNow}
            on={search.openNow}
            onChange={(openNow) => actions.search({ openNow })}
          />
        </div>
      </details>
      {isSearching && (
        <button type="button" onClick={actions.clearSearch}>
          {text.clear}
        </button>
      )}
    </search>
  );
}
