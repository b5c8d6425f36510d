import type { DistressTopic } from '../analysis';

/** What a person may be looking for. `emergency` and `crisis` are services, the rest are subjects. */
export type NeedTopic = DistressTopic | 'crisis' | 'emergency';

/** What the resources room is asked for. Says nothing of a post, so it may leave the content script. */
export interface Need {
  readonly topic: NeedTopic;
  /** `reader`: help for the person reading. `someone-else`: help for the reader to help another. */
  readonly for: 'reader' | 'someone-else';
}
