// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://tube.example/w/abC12" }
import { describe, expect, it } from 'vitest';
import { peertube } from '../../../lib/sites/adapters/peertube';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage } from './page';

const VIDEO = 'peertube:tube.example/abC12';

describe('a video on PeerTube, in French', () => {
  beforeEachShow('peertube', '/w/abC12');

  it('is a post, and its comments stand each for itself, without deleted ones', () => {
    expect(readPage(peertube).map(({ post }) => [post.kind, post.text])).toEqual([
      ['post', 'Premières fèves\nElles ont levé cette nuit. Ici'],
      ['comment', 'Je marche pour les voir.'],
      ['comment', 'Même sous la pluie ?'],
    ]);
  });

  it('knows author, address and links of the video', () => {
    expect(postOf(peertube, VIDEO)).toMatchObject({
      author: 'lena@far.example',
      permalink: 'https://tube.example/w/abC12',
      links: ['https://feves.example/'],
    });
  });

  it('tells comments of one thread apart, though they share an address', () => {
    const [, first, second] = readPage(peertube).map(({ post }) => post);
    expect(first?.permalink).toBe('https://tube.example/w/abC12;threadId=31');
    expect(first?.permalink).toBe(second?.permalink);
    expect(first?.id).not.toBe(second?.id);
    expect([first?.author, second?.author]).toEqual(['samir', 'lena@far.example']);
  });

  it('keeps quoted lines apart', () => {
    expect(readPage(peertube).at(-1)?.post.quoted).toBe('Je marche');
  });

  it('reads a description again when it is unfolded', () => {
    const html = document.querySelector('.video-info-description-html');
    if (html) html.innerHTML = '<p>Elles ont levé cette nuit, toutes.</p>';
    expect(postOf(peertube, VIDEO)?.text).toContain('toutes');
  });

  it('gives cards a place after the description and after each comment', () => {
    const places = readPage(peertube).map(({ element }) => peertube.cardSlot(element)?.after);
    expect(places.map((node) => (node instanceof Element ? node.className : node))).toEqual([
      'video-info-description',
      'comment-html',
      'comment-html',
    ]);
  });

  it('knows where people write', () => {
    expect(document.querySelector(peertube.composer ?? ':not(*)')?.tagName).toBe('TEXTAREA');
  });
});

describe('rooms of PeerTube', () => {
  it.each([
    ['/w/abC12', 'public'],
    ['/my-library/videos', 'closed-group'],
    ['/admin/overview/comments', 'closed-group'],
  ])('%s is %s', (path, audience) => {
    expect(peertube.audience(new URL(path, 'https://tube.example'), document)).toBe(audience);
  });
});

describeJunk(peertube, (element) => element.classList.add('video-info'));
