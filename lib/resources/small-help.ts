import type { Need } from '../policy';
import type { CopingTool } from './coping-tool';
import { findCoping } from './find-coping';
import { findPlaces } from './find-places';
import type { PlaceToTurn } from './place-to-turn';

/** What low mood is answered with, on a person's own wish: one thing to do, and places where people understand. */
export interface SmallHelp {
  readonly tool?: CopingTool;
  readonly places: readonly PlaceToTurn[];
}

/** Places on one card, of each kind. */
const MAX_PLACES = 2;

/** Never a helpline, nor a place that is one or leads to them. `undefined` where nothing is known for the need. */
export function findSmallHelp(
  need: Need,
  { country, language }: { readonly country: string | null; readonly language: string },
): SmallHelp | undefined {
  const topic = need.topic === 'general' ? 'low-mood' : need.topic;
  const tool = [topic, 'low-mood'].flatMap((each) => findCoping(each, language)).find(isForHardDay);
  const found = findPlaces(country, language, topic).filter(({ line }) => !line);
  const places = (['community', 'professionals'] as const).flatMap((kind) =>
    found.filter((place) => place.kind === kind).slice(0, MAX_PLACES),
  );
  if (!tool && places.length === 0) return undefined;
  return { ...(tool ? { tool } : {}), places };
}

/** What is meant for a crisis, and speaks of one, is out of place beside ordinary sadness. */
function isForHardDay({ topics }: CopingTool): boolean {
  return !topics.includes('suicide');
}
