import type { Database, OpenDatabase } from '../../lib/storage';

/** A database whose writes can be made to fail with an error's name, as on a full disk; reads go on. */
export function ailingDatabase(open: OpenDatabase): { open: OpenDatabase; failWrites(name?: string): void } {
  let failure: string | undefined;
  const writing = new Set<PropertyKey>(['clear', 'put', 'add', 'delete']);
  const ailing = (database: Database): Database =>
    new Proxy(database, {
      get(target, key) {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          const writes = writing.has(key) || args[1] === 'readwrite';
          if (failure && writes) throw new DOMException('no room', failure);
          return method.apply(target, args);
        };
      },
    });
  return {
    open: async () => ailing(await open()),
    failWrites(name) {
      failure = name;
    },
  };
}
