/** `npm start`: installs what is missing, builds, and shows the extension at work on the demo feed. */
process.argv.splice(2, 0, 'start');
await import('./run.mjs');
