// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { adapters, siteFor } from '../../../lib/sites';

describe('the registry', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/home', 'x'],
    ['https://www.x.com/home', 'x'],
    ['https://bsky.app/', 'bluesky'],
    ['https://mastodon.social/explore', 'mastodon'],
    ['https://news.ycombinator.com/item?id=1', 'hacker-news'],
    ['https://www.reddit.com/r/gardening/', 'reddit'],
    ['https://reddit.com/', 'reddit'],
    ['https://old.reddit.com/r/gardening/', 'reddit-old'],
    ['https://lemmy.world/post/1', 'lemmy'],
    ['https://phtn.app/', 'photon'],
    ['https://vger.app/posts/lemmy.world/all', 'voyager'],
    ['https://misskey.io/notes/1', 'misskey'],
    ['https://framatube.org/w/1', 'peertube'],
    ['https://elk.zone/home', 'elk'],
    ['https://phanpy.social/', 'phanpy'],
    ['https://semaphore.social/', 'pinafore'],
    ['https://www.facebook.com/', 'facebook'],
    ['https://www.instagram.com/p/1/', 'instagram'],
    ['https://www.youtube.com/watch?v=1', 'youtube'],
    ['https://www.tiktok.com/foryou', 'tiktok'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://www.threads.com/@ada/post/1', 'threads'],
    ['https://www.threads.net/', 'threads'],
    ['https://www.pinterest.com/pin/1/', 'pinterest'],
    ['https://ru.pinterest.com/pin/1/', 'pinterest'],
    ['https://meta.discourse.org/t/about/1', 'discourse'],
    ['https://discord.com/channels/1/2', 'discord'],
    ['https://www.twitch.tv/mira_plays', 'twitch'],
    ['https://www.tumblr.com/dashboard', 'tumblr'],
    ['https://lenagarden.tumblr.com/', 'generic'],
    ['https://vk.com/feed', 'vk'],
    ['https://vk.ru/feed', 'vk'],
    ['https://www.quora.com/How-do-you-rest', 'quora'],
    ['https://es.quora.com/', 'quora'],
    ['https://notx.com/', 'generic'],
    ['https://x.com.example/', 'generic'],
    ['https://board.example/', 'generic'],
  ])('gives %s to %s', (address, id) => {
    expect(siteFor(new URL(address), document).id).toBe(id);
  });

  it('names every site once', () => {
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
    expect(new Set(adapters.map(({ name }) => name)).size).toBe(adapters.length);
  });

  it('knows of every site where people write', () => {
    expect(adapters.filter(({ composer }) => !composer).map(({ id }) => id)).toEqual([]);
  });

  it('asks for https hosts only, each once, and for none on behalf of unknown sites', () => {
    const sitePatterns = adapters.flatMap(({ matches }) => matches);
    expect(new Set(sitePatterns).size).toBe(sitePatterns.length);
    for (const pattern of sitePatterns) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(adapters.at(-1)).toMatchObject({ id: 'generic', matches: [] });
  });
});
