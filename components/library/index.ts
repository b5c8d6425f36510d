export type { LibraryActions, LibraryModel, Route, ServiceEntry, SiteChoice } from './library-model';
export { LibraryView } from './library-view';
