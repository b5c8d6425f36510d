import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
  import { siteFor } from './index';
  const adapter = () => siteFor(new URL(document.URL), document);
  const plain = ({ site, id, kind, author, permalink, text, lang }) => ({ site, id, kind, author, permalink, text, lang });
  export function read() {
    const site = adapter();
    return [...document.querySelectorAll(site.candidates)].flatMap((element) => {
      const post = site.read(element);
      return post ? [plain(post)] : [];
    });
  }
  export function around(node) {
    const site = adapter();
    for (let element = node.parentElement; element; element = element.parentElement) {
      const post = element.matches(site.candidates) ? site.read(element) : undefined;
      if (post) return plain(post);
    }
    return null;
  }`;

/**
 * The sites room as a script that a page can run: `solaceSites.read()` gives its posts, `solaceSites.around(node)` the post
 * that a node stands in.
 */
export async function bundleSites(): Promise<string> {
  const result = await build({
    stdin: {
      contents: ENTRY,
      resolveDir: fileURLToPath(new URL('../../lib/sites', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'solaceSites',
    target: 'chrome120',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
