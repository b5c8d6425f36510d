import { englishLexicons } from '../../lib/analysis';

/** The judgement's data that this build carries. */
export const lexicons = englishLexicons;
