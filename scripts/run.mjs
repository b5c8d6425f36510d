/** `node scripts/run.mjs NAME …`: installs what is missing, then runs `scripts/NAME.ts`. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './support/install.mjs';

/** Whoever reads our output may stop in the middle, as `head` does: that is no error. */
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const commands = await commandNames();
if (commands.includes(name)) await runCommand();
else {
  const wrong = name ? `There is no command "${name}".` : 'No command was named.';
  process.stderr.write(`${wrong} There are: ${commands.join(', ')}.\n`);
  process.exitCode = 2;
}

async function runCommand() {
  try {
    await ensurePackages();
    const { tsImport } = await import('tsx/esm/api');
    const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
    process.argv.splice(1, process.argv.length - 1, script, ...args);
    await tsImport(`./${name}.ts`, import.meta.url);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

async function commandNames() {
  const files = await readdir(new URL('.', import.meta.url));
  return files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
}
