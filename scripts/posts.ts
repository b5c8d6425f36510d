/**
 * The posts that a site's adapter finds in a saved page, read in a real headless browser with no network:
 * `npm run --silent posts -- PAGE.html --url https://x.com/home`. JSON on stdout, one sentence on stderr and exit 2
 * for bad input.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPosts } from './support/read-posts';

interface Request {
  readonly html: string;
  readonly url: URL;
}

class BadInput extends Error {}

const USAGE = 'Usage: npm run --silent posts -- PAGE.html --url https://x.com/home';

function words() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

async function parseRequest(): Promise<Request> {
  const { positionals, values } = words();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new BadInput(`Name one saved page. ${USAGE}`);
  if (!values.url) throw new BadInput(`Say with --url where the page was saved from. ${USAGE}`);
  const url = URL.canParse(values.url) ? new URL(values.url) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new BadInput(`--url must be an http or https address, not "${values.url}".`);
  }
  const html = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(`Cannot read the page "${file}".`);
  });
  return { html, url };
}

try {
  const { html, url } = await parseRequest();
  process.stdout.write(`${JSON.stringify(await readPosts(html, url), null, 2)}\n`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
