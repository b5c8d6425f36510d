import { visibleText } from '../reading/visible-text';
import type { Item } from './item';
import { authorsIn } from './marks';

const NAME = '.fn, .p-name, [itemprop~="name"], a[href]';

/** The name the page shows for an item's author: a first mark that is only a picture gives way to one with words. */
export function authorName({ author, body }: Item, element: Element): string | undefined {
  if (!author) return undefined;
  const first = shownIn(author);
  if (first) return first;
  for (const mark of authorsIn(element)) {
    const shown = body.elements.some((words) => words.contains(mark)) ? undefined : shownIn(mark);
    if (shown) return shown;
  }
  const link = author.closest('a[href]') ?? author.querySelector('a[href]');
  const tail = /\/(@?[^/?#]+)\/?(?:[?#].*)?$/.exec(link?.getAttribute('href') ?? '')?.[1];
  return author.querySelector('img[alt]')?.getAttribute('alt') || tail;
}

/** The text of what is surely a name: wrappers also hold ranks and words such as "says". */
function shownIn(author: Element): string | undefined {
  const inner = author.matches('a') ? null : author.querySelector(NAME);
  return (
    visibleText(inner ?? author)
      .split('\n')[0]
      ?.slice(0, 80) || undefined
  );
}
