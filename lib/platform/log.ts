/**
 * Tells the console that something failed: the error's class and where, not its message, which may quote the page.
 */
export function logFailure(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.debug('[solace]', where, 'failed:', name);
}
