export { withMute, withoutMute } from './mutes';
export {
  MAX_MUTES,
  muteSchema,
  parseSettings,
  type SettingsChange,
  settingsChangeSchema,
} from './parse-settings';
export {
  type CardKind,
  type Channel,
  cardKinds,
  channels,
  defaultSettings,
  type HelplineThreshold,
  type Mute,
  type Settings,
} from './settings';
