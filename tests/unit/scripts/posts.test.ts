import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findPageReader } from '../../../scripts/support/browsers.mjs';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const FIXTURES = 'tests/fixtures/pages';

function posts(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/posts.ts', ...words], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const browser = await findPageReader();

describe('npm run posts', () => {
  it.each([
    ['no page', []],
    ['no address', [`${FIXTURES}/x.html`]],
    ['a page that is not there', ['nowhere.html', '--url', 'https://x.com/home']],
    ['an address that is not of the web', [`${FIXTURES}/x.html`, '--url', 'file:///x.html']],
    ['an address that is none', [`${FIXTURES}/x.html`, '--url', 'x']],
    ['an unknown option', [`${FIXTURES}/x.html`, '--uri', 'https://x.com/home']],
  ])('given %s says so on stderr and ends with 2', async (_, words) => {
    const { code, out, err } = await posts(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).not.toBe('');
    expect(err).not.toContain('    at ');
  });

  it.skipIf(!browser)('prints what the adapter finds, as JSON and nothing else', async () => {
    const [bluesky, docs] = await Promise.all([
      posts(`${FIXTURES}/bluesky.html`, '--url', 'https://bsky.app/'),
      posts(`${FIXTURES}/generic-not-docs.html`, '--url', 'https://docs.example/start'),
    ]);
    const found: unknown = JSON.parse(bluesky.out);
    expect(found).toMatchObject([
      { site: 'bluesky', kind: 'post' },
      {},
      { author: '@pia.example.social', text: 'Agreed, with bread.' },
      { text: '' },
      { text: '' },
    ]);
    expect(JSON.parse(docs.out)).toEqual([]);
  });
});
