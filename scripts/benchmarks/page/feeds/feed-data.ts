/** What the page around a feed gives it. */
export interface FeedData {
  readonly count: number;
  readonly texts: readonly string[];
}

export const data = (globalThis as unknown as { feedData: FeedData }).feedData;

export function textOf(index: number): string {
  return data.texts[index % data.texts.length] ?? '';
}

/** An invented person for each post, another one for each round through the texts. */
export function handleOf(index: number): string {
  return `made_up_${(index * 7919) % 9973}`;
}

/** Snowflake-like, so that ids are as long as real ones. */
export function idOf(index: number): string {
  return `19850000000${String(index).padStart(8, '0')}`;
}
