import type { DistressSignal } from '../analysis';
import type { Need } from './need';

/** The need a distress signal names. Someone else's post: help for the reader to help, never a message to the author. */
export function needOf(distress: DistressSignal): Need {
  if (distress.imminent) return { topic: 'emergency', for: 'someone-else' };
  const topic = distress.level === 'crisis' && distress.topic === 'general' ? 'crisis' : distress.topic;
  return { topic, for: 'someone-else' };
}
