/** Why something could not be stored or read. */
export type StorageRefusal = 'newer-database' | 'disk-full' | 'unavailable' | 'invalid';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: StorageRefusal };

/** Runs a storage operation and names its failure instead of throwing. */
export async function outcomeOf<T>(operation: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

function refusalOf(error: unknown): StorageRefusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer-database';
  if (name === 'QuotaExceededError') return 'disk-full';
  if (name === 'ValiError') return 'invalid';
  return 'unavailable';
}
