import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helplineFiles } from '../../scripts/support/helpline-files';
import { helplinesPage } from '../../scripts/support/helplines-page';
import { sourceNames } from '../../scripts/support/source-names';

it('the page of helplines for people is up to date (npx tsx scripts/helplines-page.ts)', () => {
  const page = readFileSync(new URL('../../docs/helplines.md', import.meta.url), 'utf8');
  expect(page).toBe(helplinesPage(helplineFiles(), sourceNames()));
});
