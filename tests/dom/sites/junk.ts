import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../../lib/sites';

const deep = (levels: number) => '<div>'.repeat(levels) + '</div>'.repeat(levels);

const JUNK: Readonly<Record<string, () => Element>> = {
  'an empty element': () => document.createElement('div'),
  'a detached article': () => document.createElement('article'),
  'a table row without a table': () => document.createElement('tr'),
  '100 kB of text': () => filled('a word and '.repeat(9_000)),
  'markup a thousand levels deep': () => filled(deep(1_000)),
  'broken links and times': () =>
    filled(
      '<a href="https://[" rel="author">x</a><time datetime="never"></time><a href="javascript:0">y</a><p>z</p>',
    ),
  'control characters': () => filled('\u0000\u202e\ufeff\ud800 <b>\u2029</b>'),
};

function filled(html: string): Element {
  const article = document.createElement('article');
  article.innerHTML = html;
  return article;
}

/** What must hold of every adapter, whatever the page gives it. */
export function describeJunk(adapter: SiteAdapter, mark: (element: Element) => void): void {
  describe('given junk', () => {
    for (const [what, make] of Object.entries(JUNK)) {
      it(`reads ${what} without failing`, () => {
        const element = make();
        mark(element);
        expect(() => adapter.read(element)).not.toThrow();
        document.body.append(element);
        expect(() => adapter.cardSlot(element)).not.toThrow();
        const { id = `${adapter.id}:` } = adapter.read(element) ?? {};
        expect(id.startsWith(`${adapter.id}:`)).toBe(true);
      });
    }
  });
}
