import { defineContentScript } from 'wxt/utils/define-content-script';
import { runFeed } from './run-feed';

/** Registered by the background for the origins a person granted, hence no `matches` here. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: (context) => runFeed(context.signal),
});
