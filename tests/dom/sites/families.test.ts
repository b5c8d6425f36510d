// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../lib/sites';
import { showPage } from './page';

const families = adapters.filter(({ recognises }) => recognises !== undefined);
const pages = readdirSync(join(process.cwd(), 'tests/fixtures/pages')).map((file) =>
  file.replace(/\.html$/, ''),
);
/** Kept for `generic`, and of a family all the same. */
const ALSO_OF: Readonly<Record<string, string>> = { 'generic-topic': 'discourse' };

describe('families that are recognised by their page', () => {
  it.each(pages)('%s is taken by its own family at most', (page) => {
    showPage(page);
    const by = families.filter(({ recognises }) => recognises?.(document, new URL('https://page.example/')));
    const own = adapters.find(({ id }) => page === id || page.startsWith(`${id}-`))?.id;
    const allowed = [own, ALSO_OF[page]];
    expect(by.map(({ id }) => id).filter((id) => !allowed.includes(id))).toEqual([]);
  });

  it.each(families.map(({ id }) => id))('%s is found by its own pages', (id) => {
    const family = families.find((adapter) => adapter.id === id);
    const found = pages.filter((page) => {
      showPage(page);
      return page.startsWith(id) && family?.recognises?.(document, new URL('https://page.example/'));
    });
    expect(found).not.toEqual([]);
  });
});
