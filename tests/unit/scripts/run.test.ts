import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param input what the command reads. @param stopReading closes the pipe after the first piece of output, as `head` does */
function runCommand(words: readonly string[], input = '', stopReading = false): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', ...words]);
    let out = '';
    let err = '';
    child.stdout.on('data', (piece) => {
      out += piece;
      if (stopReading) child.stdout.destroy();
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.stdin.on('error', () => {}); // the command may end before it has read everything
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the commands', () => {
  it.each([
    ['a command that does not exist', ['nonsense'], /nonsense.*analyze, .*score, .*try/],
    ['no command', [], /analyze/],
    ['a path instead of a command', ['../scripts/analyze'], /There is no command/],
    ['score without files', ['score'], /corpus\/posts/],
    ['score with flags alone', ['score', '--test'], /corpus\/posts/],
  ])('given %s say in one sentence what there is and end with 2', async (_, words, said) => {
    const { code, out, err } = await runCommand(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim()).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('end quietly when nobody reads on', async () => {
    const lines = '{"id":"a","text":"soup today"}\n'.repeat(20_000);
    const { code, out, err } = await runCommand(['analyze'], lines, true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.length).toBeGreaterThan(0);
    expect(out.split('\n').length).toBeLessThan(20_000);
  });

  it('named in package.json all exist', async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { err } = await runCommand(['nonsense']);
    const named = Object.values(scripts).flatMap((line) => String(line).match(/run\.mjs (\S+)/)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(err).toContain(name);
  });
});
