import { compile } from '../../lib/analysis/compile';
import { examine } from '../../lib/analysis/examine';
import { lexiconsOf } from '../../lib/analysis/lexicons';
import { normalize } from '../../lib/analysis/normalize';

const english = compile('en', lexiconsOf('en'));

/** Ids of the myths that the rules see asserted in an English text: not asked, not denied, not quoted, not corrected. */
export function assertedMyths(text: string): readonly string[] {
  const { proposals } = examine(normalize(text), english);
  return proposals
    .filter(({ kind }) => kind === 'misinformation')
    .flatMap(({ evidence }) => evidence.map(({ entry }) => entry));
}
