// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../lib/sites';
import { showPage } from './page';

const files = import.meta.glob<Record<string, Record<string, Selector>>>(
  '../../../lib/sites/selectors/*.ts',
  {
    eager: true,
  },
);
const SITES = Object.fromEntries(
  Object.entries(files).map(([path, module]) => [
    path.replace(/^.*\/|\.ts$/g, ''),
    Object.values(module)[0] ?? {},
  ]),
);
const pages = readdirSync(join(process.cwd(), 'tests/fixtures/pages')).map((file) =>
  file.replace(/\.html$/, ''),
);

const cases = Object.entries(SITES).flatMap(([site, roles]) =>
  Object.entries(roles).map(([role, selector]) => ({ site, role, selector })),
);

describe('selectors', () => {
  it.each(cases)(
    '$site: the first choice for "$role" holds on the pages kept of the site',
    ({ site, selector }) => {
      const [first] = selector.any;
      const holds = pages
        .filter((page) => page === site || page.startsWith(`${site}-`))
        .some((page) => {
          showPage(page);
          return document.querySelector(first ?? ':not(*)') !== null;
        });
      expect(holds).toBe(true);
    },
  );

  it.each(cases)('$site: every choice for "$role" is CSS, dated and sourced', ({ selector }) => {
    for (const css of selector.any) expect(() => document.querySelector(css)).not.toThrow();
    expect(selector.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(selector.where).not.toBe('');
  });
});
