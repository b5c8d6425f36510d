import type { SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { bySelectors } from '../reading/by-selectors';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { peertube as selectors } from '../selectors/peertube';

const id = siteId('peertube');
const page = anyOf(selectors.page);
const comments = anyOf(selectors.reply);
const VIDEO_PATH = /^\/(?:w|videos\/watch)\/(?!p\/|playlist\/)([\w-]+)/;
const PRIVATE = pathsOf('closed-group', '/my-account', '/my-library', '/admin');

/** PeerTube on any instance: a video with its title and description is the post. A comment has no address of its own, only its thread has. */
export const peertube: SiteAdapter = {
  id,
  name: 'PeerTube',
  matches: [
    'https://framatube.org/*',
    'https://peertube.tv/*',
    'https://video.blender.org/*',
    'https://diode.zone/*',
    'https://makertube.net/*',
    'https://tilvids.com/*',
    'https://tube.tchncs.de/*',
  ],
  recognises: (document) => document.querySelector(page) !== null,
  ...bySelectors({
    site: id,
    selectors,
    path: (post) => (isComment(post) ? undefined : VIDEO_PATH.exec(pageOf(post).pathname)?.[0]),
    own: (post, path) => (isComment(post) ? undefined : VIDEO_PATH.exec(path)?.[1]),
    author: (post, _, owns) =>
      isComment(post)
        ? find(post, selectors.account, owns)?.textContent?.trim()
        : find(post, selectors.channel, owns)?.getAttribute('href')?.slice('/a/'.length),
    around: '.video-info-description',
  }),
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

const isComment = (post: Element) => post.closest(comments) !== null;
