/** `node scripts/run.mjs NAME …`: installs what is missing, then runs `scripts/NAME.ts`. */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './support/install.mjs';

const [name, ...args] = process.argv.slice(2);
try {
  await ensurePackages();
  const { tsImport } = await import('tsx/esm/api');
  process.argv.splice(
    1,
    process.argv.length - 1,
    fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    ...args,
  );
  await tsImport(`./${name}.ts`, import.meta.url);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
