// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../lib/sites';
import { showPage } from './page';

const pages = readdirSync(join(process.cwd(), 'tests/fixtures/pages')).map((file) =>
  file.replace(/\.html$/, ''),
);
const families = adapters.flatMap(({ id, recognises }) => (recognises ? [{ id, recognises }] : []));
const ids = families.map(({ id }) => String(id));

/** Pages for `generic` that are drawn after a family's, and would be taken for it. */
const ALIKE: Readonly<Record<string, string>> = {
  'generic-nested-things': 'reddit-old',
  'generic-topic': 'discourse',
};

/** The site a fixture shows: the longest name of a site that its file's name starts with. */
const shown = (page: string) =>
  ids
    .filter((id) => page === id || page.startsWith(`${id}-`) || ALIKE[page] === id)
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);

describe('a page on an unknown host', () => {
  it.each(pages)('%s is recognised by the family it shows and by no other', (page) => {
    showPage(page);
    const url = new URL('https://unknown.example/');
    const recognising = families.filter(({ recognises }) => recognises(document, url)).map(({ id }) => id);
    expect(recognising).toEqual(shown(page));
  });
});
