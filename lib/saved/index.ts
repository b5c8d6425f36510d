export { type Correction, correctionSchema, entriesSchema } from './correction';
export {
  isSafeHref,
  type SavedResource,
  type SaveRequest,
  savedResourceSchema,
  saveRequestSchema,
} from './saved-resource';
