export { browser, type Menus, type Permissions, type Runtime, type Tabs } from './browser';
export { type LogDetail, logEvent, logFailure } from './log';
