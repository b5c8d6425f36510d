import { defineConfig } from 'wxt';
import { slimLexicons } from './build-plugins/slim-lexicons';
import { slimSelectors } from './build-plugins/slim-selectors';
import { localOrigins, manifest } from './manifest.config';

/**
 * Modes: `production` is what ships; `demo` differs only in that local origins are granted in the manifest,
 * so that the demo feed and the tests need no permission prompt.
 */
export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode === 'demo' ? localOrigins : []),
  vite: () => ({
    build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 2000 },
    plugins: [slimLexicons(), slimSelectors()],
  }),
});
