import { build } from 'esbuild';

/** A fixture of `tests/fixtures/living` as a script that a page can hold, made with the framework it names in its pragma. */
export async function bundleFixture(name: string): Promise<string> {
  const result = await build({
    entryPoints: [`tests/fixtures/living/${name}`],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** A page that is nothing but its script. */
export function scriptPage(script: string, body = '<main id="root"></main>'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home</title>
    <body style="margin:0;font:15px/20px sans-serif">${body}<script>${script}</script></body></html>`;
}
