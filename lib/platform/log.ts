/** What may be logged beside an event's name: figures and flags, never a string that could hold somebody's words. */
export type LogDetail = Readonly<Record<string, number | boolean>>;

/** Tells the developer console what happened and where. Takes no free text, so no post can reach it. */
export function logEvent(event: string, detail: LogDetail = {}): void {
  console.debug('[solace]', event, detail);
}

/**
 * Tells the console that something failed: the error's class and where, not its message, which may quote the page.
 */
export function logFailure(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.debug('[solace]', where, 'failed:', name);
}
