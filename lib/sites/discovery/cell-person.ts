import { isNameLike } from './name-like';
import { letters } from './prose';
import { firstStamp } from './stamp';

const CELLS = new Set(['TR', 'TBODY', 'TABLE']);

/** In a forum of tables the name heads a cell of its own. */
export function cellPerson(unit: Element): Element | undefined {
  if (!CELLS.has(unit.tagName)) return undefined;
  const rows = [unit, ...unit.getElementsByTagName('tr')].filter(({ tagName }) => tagName === 'TR');
  for (const row of rows) {
    const name = row.children.length === 2 ? row.children[0]?.firstElementChild : null;
    if (name?.matches('a, b, strong') && name.nextElementSibling && letters(name.textContent) > 0)
      return name;
  }
  return undefined;
}

/** In a list of terms that is one post the term is the name. */
export function termPerson(unit: Element): Element | undefined {
  if (unit.tagName !== 'DL') return undefined;
  if (!firstStamp(unit)?.closest('dt')) return undefined;
  const terms = ['dt a[href]', 'dt :is(b, strong, span)', 'dt'].flatMap((css) => [
    ...unit.querySelectorAll(css),
  ]);
  return terms.find((term) => isNameLike(term) && !firstStamp(term));
}

/** In the panel of who wrote it, set as a list of terms, the first term is the name. */
export function panelPerson(unit: Element): Element | undefined {
  const term = unit.querySelector('dl > dt:first-child');
  const name = term?.querySelector('a[href], b, strong');
  return name && isNameLike(name) ? name : undefined;
}
