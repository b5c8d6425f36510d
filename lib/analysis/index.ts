export { type Analyzer, createAnalyzer, type Knowledge } from './analyzer';
export type { Lexicon, LexiconEntry } from './lexicon';
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
