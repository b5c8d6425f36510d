/** `npm test`: installs what is missing and runs every check. */
process.argv.splice(2, 0, 'test');
await import('./run.mjs');
