import { writeFileSync } from 'node:fs';
import { helplineFiles } from './support/helpline-files';
import { helplinesPage } from './support/helplines-page';
import { sourceNames } from './support/source-names';

/** `npx tsx scripts/helplines-page.ts`: writes `docs/helplines.md` anew. A test fails while it is not up to date. */
writeFileSync(
  new URL('../docs/helplines.md', import.meta.url),
  helplinesPage(helplineFiles(), sourceNames()),
);
