export { FEATURE_BITS, namedFeature } from './feature-id';
export { type HeadName, type HeadsFile, headNames } from './heads';
export { createModel, type Model, type Opinion } from './model';
export { FeatureReader, type PlacedWord } from './text-features';
export { decodeWeights, encodeWeights, MOST_STEPS, type PackedWeights, type Weights } from './weights';
