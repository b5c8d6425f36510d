import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { walls } from './walls';

/** One import of a source file, resolved to a room of the house or to a package. */
export interface Import {
  /** File that imports, from the project's root. */
  readonly file: string;
  /** `lib/policy`, `components/card`, `entrypoints`, or a package's name. */
  readonly target: string;
  /** Path inside the target room; empty for its door and for packages. */
  readonly inside: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?([^'"]*?from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a file. Reads the text, so nothing escapes by being unused or dynamic. */
export function importsOf(root: string, file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = [...source.matchAll(STATEMENT)].map(([, type, clause = '', specifier = '']) =>
    resolve(file, specifier, Boolean(type) || onlyTypes(clause)),
  );
  const dynamic = [...source.matchAll(DYNAMIC)].map(([, specifier = '']) => resolve(file, specifier, false));
  return [...statements, ...dynamic];
}

/** `{ type A, type B } from` imports no value. */
function onlyTypes(clause: string): boolean {
  const names = clause
    .match(/^\{([^}]*)\}/)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
}

function resolve(file: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    return {
      file,
      target: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? ''),
      inside: '',
      typeOnly,
    };
  }
  const path = relative('.', join(dirname(file), specifier));
  const target = roomOf(path);
  const inside = path.slice(target.length + 1).replace(/\/index$/, '');
  return { file, target, inside: inside === 'index' ? '' : inside, typeOnly };
}

/** The room a path belongs to: `lib/NAME`, `entrypoints/NAME`, `components/NAME` or `components`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'lib' || first === 'entrypoints') return `${first}/${second}`;
  if (first === 'components') return `components/${second}` in walls ? `components/${second}` : 'components';
  return first;
}
