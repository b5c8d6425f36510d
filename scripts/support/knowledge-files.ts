import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parsePlaces } from '../../lib/resources/place-file';
import type { KnowledgeTier, Known } from './overdue-knowledge';

const folder = new URL('../../lib/data/', import.meta.url);
const reviewed = v.object({ id: v.string(), reviewed: v.string() });
const tools = v.object({ tools: v.array(reviewed) });

/** Every place, guide, coping tool and trusted organisation, read from disk, with its tier and its date. */
export function knowledgeFiles(): readonly Known[] {
  const guides = jsonOf('guides/en/').map((name) => v.parse(reviewed, read(name)));
  const coping = jsonOf('coping/').flatMap((name) => v.parse(tools, read(name)).tools);
  return [
    ...['communities/places.json', 'professionals/places.json'].flatMap(placesIn),
    ...[...guides, ...coping].map(asOf('guides and coping tools')),
    ...v.parse(v.array(reviewed), read('organisations.json')).map(asOf('trusted organisations')),
  ];
}

function placesIn(name: string): readonly Known[] {
  return parsePlaces(read(name)).places.map(({ id, opened, verified }) => ({
    id,
    tier: opened ? 'communities and directories' : 'places that nobody has opened',
    verified,
  }));
}

function asOf(tier: KnowledgeTier) {
  return ({ id, reviewed: verified }: v.InferOutput<typeof reviewed>): Known => ({ id, tier, verified });
}

function jsonOf(path: string): readonly string[] {
  return readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${path}${name}`);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
