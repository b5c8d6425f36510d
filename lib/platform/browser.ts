import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
/** The extension API. No other file of the project imports it. */
export { browser };
