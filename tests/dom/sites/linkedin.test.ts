// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/sites/adapters/linkedin';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

const summary = () => readPage(linkedin).map(({ post }) => [post.id, post.kind, post.author, post.text]);

describe('a feed on LinkedIn', () => {
  beforeEachShow('linkedin', '/feed/');

  it('gives each post and comment once, without advertisements and conversations', () => {
    expect(summary()).toEqual([
      [
        'linkedin:Abc-01',
        'post',
        'Priya Anand',
        'The workshop opens again on Monday.\n\nThank you Olu Bello for the #bench ✨',
      ],
      ['linkedin:activity:7001,8001', 'comment', 'Olu Bello', 'I kept a stool for you.'],
      ['linkedin:activity:7001,8002', 'comment', 'Priya Anand', 'The blue one?'],
      ['linkedin:Abc-02', 'post', 'Olu Bello', 'Read this one slowly.'],
      ['linkedin:Abc-03', 'post', 'Sun-mi Han', 'Glue needs a warm room.'],
      ['linkedin:Abc-04', 'post', 'Sun-mi Han', ''],
    ]);
  });

  it('keeps what is shared apart', () => {
    expect(postOf(linkedin, 'linkedin:Abc-02')?.quoted).toBe('Rest is part of the work.');
  });

  it('knows addresses of comments; posts of the new build have none', () => {
    expect(postOf(linkedin, 'linkedin:Abc-01')?.permalink).toBeUndefined();
    expect(postOf(linkedin, 'linkedin:activity:7001,8001')?.permalink).toBe(
      'https://www.linkedin.com/feed/update/urn:li:activity:7001/?commentUrn=urn%3Ali%3Acomment%3A(urn%3Ali%3Aactivity%3A7001%2C8001)',
    );
  });

  it('notices that an element carries another post by the attributes it says to watch', () => {
    expect(linkedin.observedAttributes).toEqual(['componentkey', 'data-urn']);
  });

  it.each(['linkedin:Abc-01', 'linkedin:activity:7001,8002'])(
    'gives cards of %s a place below the words',
    (id) => {
      expect(slotOf(linkedin, id)).toBe('div > p');
    },
  );

  it('knows where one writes, and leaves conversations alone', () => {
    expect(document.querySelectorAll(linkedin.composer ?? '').length).toBe(1);
  });
});

describe('the older pages of LinkedIn, in Russian', () => {
  beforeEachShow('linkedin-old-ru', '/in/priya/recent-activity/all/');

  it('are read without hidden halves, buttons and what is shared', () => {
    expect(summary()).toEqual([
      ['linkedin:activity:7101', 'post', 'Прия Ананд', 'В понедельник открываемся.\n#верстак'],
      ['linkedin:activity:7101,8101', 'comment', 'Олу Белло', 'Приду с табуретом.'],
      ['linkedin:activity:7101,8102', 'comment', 'Прия Ананд', 'С синим?'],
    ]);
    expect(postOf(linkedin, 'linkedin:activity:7101')).toMatchObject({
      quoted: 'Отдых — часть работы.',
      permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7101/',
    });
  });

  it('give cards a place below the box that cuts the words', () => {
    expect(slotOf(linkedin, 'linkedin:activity:7101')).toBe(
      'div.feed-shared-update-v2 > div.feed-shared-inline-show-more-text',
    );
  });
});

describe('rooms of LinkedIn', () => {
  it.each([
    ['/feed/', 'public'],
    ['/in/priya-anand/', 'public'],
    ['/messaging/thread/2-a/', 'direct-messages'],
    ['/groups/12/', 'closed-group'],
  ])('%s is %s', (path, audience) => {
    expect(linkedin.audience(new URL(path, 'https://www.linkedin.com'), document)).toBe(audience);
  });
});

describeJunk(linkedin, (element) => {
  element.setAttribute('class', 'feed-shared-update-v2');
  element.setAttribute('data-urn', 'urn:li:activity:junk');
});
