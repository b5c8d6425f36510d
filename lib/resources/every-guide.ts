// One line for each file of lib/data/guides/en; a test holds the two together.
export { default as depression } from '../data/guides/en/depression.json';
