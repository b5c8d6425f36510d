import type { Service } from './country-file';
import type { Opening } from './resource';

/** The hours that a clock can answer, where a file gives them. */
export function openingOf({ always, zone, spans }: Service['hours']): Opening | undefined {
  if (always) return { always };
  return zone && spans ? { zone, spans } : undefined;
}
