import type { PrivatePaths } from './audience';

const DIRECT: PrivatePaths = ['/message', '/messages', '/chat', '/room', '/notifications'].map((under) => ({
  under,
  audience: 'direct-messages',
}));
const ANYWHERE: PrivatePaths = [{ under: '/', audience: 'direct-messages' }];
const MODERATORS: PrivatePaths = [{ under: '/mail', audience: 'closed-group' }];

/** Reddit's rooms that are not public, on its new and its old pages: messages, chat, and moderators' mail. */
export function privateOnReddit(url: URL): PrivatePaths {
  if (url.hostname === 'chat.reddit.com') return ANYWHERE;
  return [...DIRECT, ...MODERATORS];
}
