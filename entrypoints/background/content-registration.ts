import { browser, logFailure } from '../../lib/platform';

const SCRIPT_ID = 'feed';
const SCRIPT_FILES = ['feed.js'];

/**
 * Keeps the content script registered for exactly the origins that the person granted: at start and whenever that
 * changes. Tabs of a site that was just added get it at once, without a reload.
 */
export function keepScriptRegistered(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register();
    await injectInto(origins);
  });
  browser.permissions.onRemoved.addListener(() => void register());
  void register();
}

let turn: Promise<void> = Promise.resolve();

/** One registration at a time: two that overlap would both find nothing registered and both register. */
function register(): Promise<void> {
  turn = turn.then(registerGranted).catch((error) => logFailure('registering the content script', error));
  return turn;
}

async function registerGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, js: SCRIPT_FILES, matches: origins, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function injectInto(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT_FILES })],
    ),
  );
}
