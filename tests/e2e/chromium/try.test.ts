import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs `npm run try` as a contributor would. */
function tryPage(
  ...args: string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/run.mjs', 'try', ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run try', () => {
  it('opens a saved page at its own address and tells what was read and shown', async () => {
    const { code, out } = await tryPage('tests/fixtures/pages/x.html', '--url', 'https://x.com/home');
    expect(code).toBe(0);
    const report = JSON.parse(out.slice(out.indexOf('{')));
    expect(report).toMatchObject({ url: 'https://x.com/home', posts: 7, cards: [], exceptions: [] });
  });

  it.each([
    [[], 'Name one saved page'],
    [['tests/fixtures/pages/x.html'], 'Say with --url'],
    [['no-such-page.html', '--url', 'https://x.com/home'], 'Cannot read the page'],
    [['tests/fixtures/pages/x.html', '--url', 'ftp://x.com'], 'must be an http or https address'],
  ])('refuses bad input in one sentence: %j', async (args, sentence) => {
    const { code, out, err } = await tryPage(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
