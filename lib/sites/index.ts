import type { SiteAdapter } from './adapter';
import { bluesky } from './adapters/bluesky';
import { discord } from './adapters/discord';
import { discourse } from './adapters/discourse';
import { elk } from './adapters/elk';
import { facebook } from './adapters/facebook';
import { generic } from './adapters/generic';
import { hackerNews } from './adapters/hacker-news';
import { instagram } from './adapters/instagram';
import { lemmy } from './adapters/lemmy';
import { linkedin } from './adapters/linkedin';
import { mastodon } from './adapters/mastodon';
import { misskey } from './adapters/misskey';
import { peertube } from './adapters/peertube';
import { phanpy } from './adapters/phanpy';
import { photon } from './adapters/photon';
import { phpbb } from './adapters/phpbb';
import { pinafore } from './adapters/pinafore';
import { pinterest } from './adapters/pinterest';
import { pleroma } from './adapters/pleroma';
import { quora } from './adapters/quora';
import { reddit } from './adapters/reddit';
import { redditOld } from './adapters/reddit-old';
import { threads } from './adapters/threads';
import { tiktok } from './adapters/tiktok';
import { tumblr } from './adapters/tumblr';
import { twitch } from './adapters/twitch';
import { vk } from './adapters/vk';
import { voyager } from './adapters/voyager';
import { x } from './adapters/x';
import { xenforo } from './adapters/xenforo';
import { youtube } from './adapters/youtube';

export type { Audience, CardSlot, Selector, SiteAdapter } from './adapter';

/** Every adapter. `generic` is last: it is for what no other knows. */
export const adapters: readonly SiteAdapter[] = [
  x,
  bluesky,
  mastodon,
  hackerNews,
  reddit,
  redditOld,
  lemmy,
  photon,
  voyager,
  misskey,
  peertube,
  elk,
  phanpy,
  pinafore,
  pleroma,
  facebook,
  instagram,
  youtube,
  tiktok,
  linkedin,
  threads,
  pinterest,
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

/**
 * The adapter for a page: by its host, unless the page is another's by its look (old Reddit on Reddit's own host, another client on a
 * Lemmy instance), else by its look alone (a family such as Mastodon), else `generic`.
 */
export function siteFor(url: URL, document: Document): SiteAdapter {
  const byHost = adapters.find((adapter) => adapter.matches.some((pattern) => isHostOf(pattern, url)));
  if (byHost && byHost.recognises?.(document, url) !== false) return byHost;
  return adapters.find((adapter) => adapter.recognises?.(document, url)) ?? byHost ?? generic;
}

function isHostOf(pattern: string, url: URL): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return url.hostname === host || url.hostname === `www.${host}`;
}
