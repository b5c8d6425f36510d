export { type Analyzer, createAnalyzer } from './analyzer';
export type { Lexicon, LexiconEntry } from './lexicon';
export { englishLexicons } from './lexicons/en';
export type {
  DistressLevel,
  DistressSignal,
  DistressTopic,
  EntryId,
  Evidence,
  PlainSignal,
  Signal,
  SignalKind,
  StigmaSignal,
  StigmaType,
} from './signal';
