import { parseArgs } from 'node:util';
import { printHelplines, usage } from './support/print-helplines';

/**
 * `npm run --silent helplines -- --country US [--need suicide] [--language en]`: the services of a country as a JSON array,
 * ordered as the card would order them at this moment. What cannot be answered: one sentence on stderr, exit code 2.
 */
function main(): void {
  try {
    const { values } = parseArgs({
      options: { country: { type: 'string' }, need: { type: 'string' }, language: { type: 'string' } },
      strict: true,
    });
    process.stdout.write(`${JSON.stringify(printHelplines(values, Date.now()), undefined, 2)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason.split(/\.\s|\n/)[0]}; ${usage}\n`);
    process.exitCode = 2;
  }
}

main();
