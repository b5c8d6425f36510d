export { FEATURE_BITS, namedFeature } from './feature-id';
export { decodeWeights, encodeWeights, type HeadName, type HeadsFile, headNames } from './heads';
export { createModel, type Model, type Opinion } from './model';
export { FeatureReader, type PlacedWord } from './text-features';
