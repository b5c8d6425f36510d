export { languagesOf } from './languages-of';
