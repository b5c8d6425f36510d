import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/** A saved page and the address it was saved from. */
export interface PageRequest {
  readonly html: string;
  readonly url: URL;
}

/** Something a person typed that cannot be used; its message is one clear sentence. */
export class BadInput extends Error {}

/** Reads `PAGE.html --url URL` from the command line. @throws BadInput */
export async function pageRequest(command: string): Promise<PageRequest> {
  const usage = `Usage: npm run ${command} -- PAGE.html --url https://x.com/home`;
  const { positionals, values } = words(usage);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new BadInput(`Name one saved page. ${usage}`);
  if (!values.url) throw new BadInput(`Say with --url where the page was saved from. ${usage}`);
  const url = URL.canParse(values.url) ? new URL(values.url) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new BadInput(`--url must be an http or https address, not "${values.url}".`);
  }
  const html = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(`Cannot read the page "${file}".`);
  });
  return { html, url };
}

function words(usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** Says what went wrong on stderr: exit code 2 for bad input, 1 for anything else. */
export function failWith(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
