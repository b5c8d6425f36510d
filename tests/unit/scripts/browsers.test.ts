import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

describe('the browsers that are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solace-path-'));
  const chrome = join(folder, 'google-chrome');
  const chromium = join(folder, 'chromium');
  const place = (file: string) => {
    writeFileSync(file, '');
    chmodSync(file, 0o755);
  };

  beforeAll(() => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('SOLACE_CHROMIUM', '');
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder); // read when Playwright is loaded: none of its own here
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('are never Chrome where the extension is to be loaded, and Chrome where a page is only read', async () => {
    const { findChromium, findPageReader } = await import('../../../scripts/support/browsers.mjs');
    place(chrome);
    expect(await findChromium()).toBeUndefined();
    expect(await findPageReader()).toBe(chrome);
    place(chromium);
    expect(await findChromium()).toBe(chromium);
    expect(await findPageReader()).toBe(chromium);
  });
});
