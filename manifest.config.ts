import type { UserManifest } from 'wxt';

/** Origins that the demo mode grants: the demo feed and the tests' pages. */
export const localOrigins = ['http://localhost/*', 'http://127.0.0.1/*'];

/** The extension's id in Firefox; Firefox wants one for storage that survives an update. */
const FIREFOX_ID = 'solace@solace.invalid';

/**
 * The manifest beside what WXT derives from the entrypoints. It asks for nothing at install but the means to
 * register a script on sites that a person adds later, one by one.
 */
export function manifest(browser: string, grantedOrigins: readonly string[]): UserManifest {
  return {
    name: 'Solace',
    description:
      'Supportive, safer social media browsing. Works on your device; nothing about a post leaves it.',
    default_locale: undefined,
    permissions: ['scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(grantedOrigins.length > 0 ? { host_permissions: [...grantedOrigins] } : {}),
    action: { default_title: 'Solace' },
    ...(browser === 'firefox' ? { browser_specific_settings: firefoxSettings } : {}),
  };
}

const firefoxSettings = {
  gecko: {
    id: FIREFOX_ID,
    strict_min_version: '147.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};
