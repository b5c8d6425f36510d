/**
 * The posts that a site's adapter finds in a saved page, read in a real headless browser with no network:
 * `npm run --silent posts -- PAGE.html --url https://x.com/home`. JSON on stdout; one sentence on stderr and exit code 2 for
 * bad input.
 */
import { failWith, pageRequest } from './support/page-request';
import { readPosts } from './support/read-posts';

try {
  const { html, url } = await pageRequest('posts');
  process.stdout.write(`${JSON.stringify(await readPosts(html, url), null, 2)}\n`);
} catch (error) {
  failWith(error);
}
