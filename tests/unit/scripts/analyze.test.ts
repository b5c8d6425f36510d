import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const script = new URL('../../../scripts/analyze.ts', import.meta.url).pathname;

function analyze(lines: readonly string[], ...flags: string[]): unknown[] {
  const input = lines.join('\n');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...flags], {
    input,
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('npm run analyze', () => {
  it('answers line for line, in order, with the promised keys only', () => {
    const answers = analyze([
      '{"id":"a","text":"I want to kill myself"}',
      'not json',
      '',
      '{"id":7,"text":"x"}',
      '{"id":"b"}',
      '{"id":"c","text":"my ex is a psycho","lang":"en"}',
      '{"id":"d","text":"soup today"}',
    ]);
    expect(answers).toEqual([
      {
        id: 'a',
        signals: [
          {
            kind: 'distress',
            level: 'crisis',
            perspective: 'self',
            score: expect.any(Number),
            evidence: expect.arrayContaining([{ entry: 'en.kill-self', start: 10, end: 21 }]),
          },
        ],
      },
      { id: null, error: 'not JSON' },
      { id: null, error: 'empty line' },
      { id: null, error: 'no string "id"' },
      { id: null, error: 'no string "text"' },
      {
        id: 'c',
        signals: [
          {
            kind: 'stigma',
            score: expect.any(Number),
            evidence: expect.arrayContaining([{ entry: 'en.slur-person', start: 11, end: 17 }]),
          },
        ],
      },
      { id: 'd', signals: [] },
    ]);
  });

  it('explains each entry when asked', () => {
    expect(JSON.stringify(analyze(['{"id":"a","text":"my ex is a psycho"}'], '--explain'))).toContain(
      '"note":"Slurs',
    );
  });
});
