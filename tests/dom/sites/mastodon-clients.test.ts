// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://client.example/" }
import { describe, expect, it } from 'vitest';
import { elk } from '../../../lib/sites/adapters/elk';
import { phanpy } from '../../../lib/sites/adapters/phanpy';
import { pinafore } from '../../../lib/sites/adapters/pinafore';
import { pleroma } from '../../../lib/sites/adapters/pleroma';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const texts = (site: typeof elk) => readPage(site).map(({ post }) => [post.id, post.kind, post.text]);

describe('Elk', () => {
  beforeEachShow('elk', '/garden.example/@lena/510');

  it('reads posts, without what stands behind a warning, private mentions, and quotes by themselves', () => {
    expect(texts(elk)).toEqual([
      ['elk:client.example/501', 'post', 'Die Bohnen :sprout: sind da.\nbeans.example'],
      ['elk:client.example/504', 'post', 'My rule too.'],
      ['elk:client.example/505', 'post', ''],
      ['elk:client.example/510', 'post', 'One post, opened.'],
    ]);
  });

  it('knows author, address, language, links and quotes', () => {
    expect(postOf(elk, 'elk:client.example/501')).toMatchObject({
      author: '@lena',
      permalink: 'https://client.example/garden.example/@lena/501',
      lang: 'de',
      links: ['https://beans.example/'],
    });
    expect(postOf(elk, 'elk:client.example/504')?.quoted).toBe('Tea first.');
  });

  it('gives cards a place after the text', () => {
    expect(slotOf(elk, 'elk:client.example/504')).toBe('div.space-y-3 > div.status-body');
  });

  it('leaves conversations alone', () => {
    expect(elk.audience(new URL('https://elk.zone/conversations'), document)).toBe('direct-messages');
  });
});

describe('Phanpy', () => {
  beforeEachShow('phanpy');

  it('reads posts, with warnings that were opened, without closed ones and private mentions', () => {
    expect(texts(phanpy)).toEqual([
      ['phanpy:client.example/garden.example/501', 'post', 'Die Bohnen sind da. #garten'],
      ['phanpy:client.example/garden.example/503', 'comment', 'Open now.'],
    ]);
  });

  it('keeps a quoted post apart', () => {
    expect(postOf(phanpy, 'phanpy:client.example/garden.example/503')?.quoted).toBe('Tea first.');
  });

  it('gives cards a place after the link that a whole post is', () => {
    expect(slotOf(phanpy, 'phanpy:client.example/garden.example/501')).toBe(
      'li.timeline-item-container > a.status-link',
    );
  });
});

describe('Pinafore', () => {
  beforeEachShow('pinafore');

  it('reads posts, without what stands behind a warning and private mentions', () => {
    expect(texts(pinafore)).toEqual([
      ['pinafore:client.example/501', 'post', 'Die Bohnen sind da. beans.example'],
      ['pinafore:client.example/505', 'post', ''],
    ]);
  });

  it('gives cards a place after the grid that a post is, in its cell', () => {
    expect(slotOf(pinafore, 'pinafore:client.example/501')).toBe(
      'div.virtual-list-item > article.status-article',
    );
  });

  it('leaves direct messages alone', () => {
    expect(pinafore.audience(new URL('https://semaphore.social/direct'), document)).toBe('direct-messages');
  });
});

describe('Pleroma and Akkoma, in Russian', () => {
  beforeEachShow('pleroma');

  it('reads posts and replies, without messages to named people', () => {
    expect(texts(pleroma)).toEqual([
      ['pleroma:client.example/A501', 'post', 'Бобы взошли. тут'],
      ['pleroma:client.example/A503', 'comment', 'Хорошо растут.'],
    ]);
  });

  it('knows author and address, and keeps a quoted post apart', () => {
    expect(postOf(pleroma, 'pleroma:client.example/A501')).toMatchObject({
      author: 'lena@garden.example',
      permalink: 'https://client.example/notice/A501',
      quoted: 'Сначала чай.',
    });
  });

  it('gives cards a place after the body', () => {
    expect(slotOf(pleroma, 'pleroma:client.example/A501')).toBe('div.StatusContent > div.StatusBody');
  });

  it.each([
    ['/users/lena/dms', 'direct-messages'],
    ['/users/lena/chats/A7', 'direct-messages'],
    ['/users/lena', 'public'],
  ])('takes %s for %s', (path, audience) => {
    expect(pleroma.audience(new URL(path, 'https://client.example'), document)).toBe(audience);
  });
});

it.each([
  ['elk', elk],
  ['phanpy', phanpy],
  ['pinafore', pinafore],
  ['pleroma', pleroma],
])('%s knows where people write', (page, site) => {
  showPage(page);
  expect(document.querySelectorAll(site.composer ?? ':not(*)')).toHaveLength(1);
});

describeJunk(elk, (element) => element.setAttribute('aria-roledescription', 'status-card'));
describeJunk(phanpy, (element) => element.classList.add('status'));
describeJunk(pinafore, (element) => element.classList.add('status-article'));
describeJunk(pleroma, (element) => element.classList.add('Status'));
