export type {
  Choice,
  PopupActions,
  PopupModel,
  SavedEntry,
  SettingsChoice,
  SiteStatus,
} from './popup-model';
export { PopupView } from './popup-view';
