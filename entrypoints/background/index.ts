import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../lib/messaging/server';
import { answers } from './answers';
import { keepScriptRegistered } from './content-registration';
import { installMenus } from './menus';
import { newSession, openStores } from './stores';
import { tellRemovedOrigins } from './tell-removed-origins';
import { welcomeOnInstall } from './welcome';

/** Listeners first and at once: an event page that wakes for an event must already be listening. */
export default defineBackground({
  type: 'module',
  main() {
    const stores = openStores();
    serve(answers(stores));
    keepScriptRegistered();
    tellRemovedOrigins();
    installMenus(stores);
    welcomeOnInstall();
    newSession(stores);
  },
});
