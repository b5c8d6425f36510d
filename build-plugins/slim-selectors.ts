import type { Plugin } from 'vite';

/** What people and tests read of a selector, and no page needs. */
const forPeople = new Set(['seen', 'where']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Leaves out of the bundle when and where selectors were seen: every page would pay for it. */
export function slimSelectors(): Plugin {
  return {
    name: 'solace:slim-selectors',
    transform(code, id) {
      if (!/[/\\]lib[/\\]sites[/\\]selectors[/\\][\w-]+\.ts$/.test(id)) return null;
      const dropped = propertiesIn(this.parse(code)).reverse();
      return { code: dropped.reduce(emptied, code), map: null };
    },
  };
}

/** The value gives way to one that costs next to nothing, so that no comma needs care. */
function emptied(code: string, { start, end }: Node): string {
  return `${code.slice(0, start)}0${code.slice(end)}`;
}

/** The values of every `seen` and `where`, in the order in which they stand. */
function propertiesIn(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(propertiesIn);
  const { type, key, value } = tree as { type?: string; key?: { name?: string }; value?: Node };
  if (type === 'Property' && value && forPeople.has(key?.name ?? '')) return [value];
  return Object.values(tree).flatMap(propertiesIn);
}
