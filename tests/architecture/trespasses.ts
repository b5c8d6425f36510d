import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, importsOf, roomOf } from './imports';
import { doors, walls } from './walls';

/** Every source file of the house, from the root. */
export function sourceFiles(root: string): readonly string[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) => {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  });
}

/** Where the house's walls are broken, one sentence each. */
export function trespasses(root: string): readonly string[] {
  return sourceFiles(root).flatMap((file) => {
    if (roomOf(file) === 'lib/data')
      return file.endsWith('.json') ? [] : [`${file}: lib/data holds JSON only`];
    if (!/\.tsx?$/.test(file)) return [];
    const wall = walls[roomOf(file)];
    if (!wall) return [`${file}: the room ${roomOf(file)} has no wall in tests/architecture/walls.ts`];
    const source = withoutComments(readFileSync(join(root, file), 'utf8'));
    const words = (wall.never ?? []).filter((word) => word.test(source));
    return [
      ...importsOf(root, file).flatMap((each) => complaintOf(each, roomOf(file))),
      ...words.map((word) => `${file} holds ${word.source}, which ${roomOf(file)} must not touch`),
    ];
  });
}

function complaintOf({ file, target, inside, typeOnly }: Import, room: string): readonly string[] {
  if (target === room || /\.(css|json)(\?inline)?$/.test(inside))
    return mayReadData(room, target) ? [] : [`${file} reads ${target}`];
  const { rooms = [], types = [], packages = [] } = walls[room] ?? {};
  const allowed = rooms.includes(target) || packages.includes(target) || (typeOnly && types.includes(target));
  if (!allowed) return [`${file} imports ${target}${typeOnly ? '' : ' (its values)'}`];
  const isDoor = inside === '' || target === 'components' || (doors[target] ?? []).includes(inside);
  return isDoor ? [] : [`${file} enters ${target} by ${inside}, not by its door`];
}

function mayReadData(room: string, target: string): boolean {
  return target === room || target !== 'lib/data' || (walls[room]?.rooms.includes('lib/data') ?? false);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
