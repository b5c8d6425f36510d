export type {
  Choice,
  CountryLink,
  CountryPage,
  DirectoryModel,
  DirectoryView,
  Found,
  Search,
  ServiceEntry,
} from './directory-model';
export type { LibraryActions, LibraryModel, Route, SiteChoice } from './library-model';
export { LibraryView } from './library-view';
