import type { SiteAdapter } from './adapter';
import { bluesky } from './adapters/bluesky';
import { discord } from './adapters/discord';
import { discourse } from './adapters/discourse';
import { generic } from './adapters/generic';
import { hackerNews } from './adapters/hacker-news';
import { mastodon } from './adapters/mastodon';
import { phpbb } from './adapters/phpbb';
import { quora } from './adapters/quora';
import { tumblr } from './adapters/tumblr';
import { twitch } from './adapters/twitch';
import { vk } from './adapters/vk';
import { x } from './adapters/x';
import { xenforo } from './adapters/xenforo';

export type { Audience, CardSlot, Selector, SiteAdapter } from './adapter';

/** Every adapter. `generic` is last: it is for what no other knows. */
export const adapters: readonly SiteAdapter[] = [
  x,
  bluesky,
  mastodon,
  hackerNews,
  discourse,
  discord,
  twitch,
  tumblr,
  vk,
  quora,
  xenforo,
  phpbb,
  generic,
];

/** The adapter for a page: by its host, else by the look of the page (a family such as Mastodon), else `generic`. */
export function siteFor(url: URL, document: Document): SiteAdapter {
  const byHost = adapters.find((adapter) => adapter.matches.some((pattern) => isHostOf(pattern, url)));
  return byHost ?? adapters.find((adapter) => adapter.recognises?.(document, url)) ?? generic;
}

function isHostOf(pattern: string, url: URL): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return url.hostname === host || url.hostname === `www.${host}`;
}
