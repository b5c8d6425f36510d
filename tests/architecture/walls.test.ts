import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, trespasses } from './trespasses';

const root = process.cwd();

describe('the walls of the house', () => {
  it('hold', () => {
    expect(trespasses(root)).toEqual([]);
  });

  it.each([
    ['policy reads a post', 'lib/policy/leak.ts', "import { textHash } from '../post';"],
    [
      'a content script opens a store',
      'entrypoints/feed/leak.ts',
      "import { openDatabase } from '../../lib/storage';",
    ],
    ['a content script uses the page’s storage', 'entrypoints/feed/leak.ts', 'localStorage.clear();'],
    ['analysis looks at the clock', 'lib/analysis/leak.ts', 'export const now = Date.now();'],
    ['a room takes the back door', 'lib/cards/leak.ts', "import { wayOf } from '../resources/secret';"],
    [
      'another room imports the extension API',
      'lib/feed/leak.ts',
      "import browser from 'webextension-polyfill';",
    ],
    ['an import hides in a call', 'lib/policy/leak.ts', "export const post = import('../post');"],
    ['data holds code', 'lib/data/leak.ts', 'export {};'],
    ['a new room without a wall', 'lib/utils/leak.ts', 'export {};'],
  ])('notice a planted trespass: %s', (_, file, source) => {
    const house = mkdtempSync(join(tmpdir(), 'solace-house-'));
    for (const folder of ['lib', 'components', 'entrypoints']) mkdirSync(join(house, folder));
    mkdirSync(join(house, file, '..'), { recursive: true });
    writeFileSync(join(house, file), source);
    expect(trespasses(house)).toHaveLength(1);
    rmSync(house, { recursive: true });
  });
});

describe('files', () => {
  const lines = sourceFiles(root)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, count: readFileSync(join(root, file), 'utf8').split('\n').length }))
    .sort((a, b) => a.count - b.count);
  const at = (share: number) => lines[Math.floor(lines.length * share)]?.count;

  it('are short: none over 250 lines', () => {
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
  });

  it('are short: half of them under 60 lines, nine of ten under 150', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(150);
  });
});
