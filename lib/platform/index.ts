export { browser, type Menus, type Permissions, type Runtime, type Tabs } from './browser';
export { logFailure } from './log';
