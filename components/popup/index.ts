export type { Choice, PopupActions, PopupModel, SiteStatus } from './popup-model';
export { PopupView } from './popup-view';
