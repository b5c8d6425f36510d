// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.reddit.com/" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { reddit } from '../../../lib/sites/adapters/reddit';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

describe('a feed on Reddit', () => {
  beforeEachShow('reddit', '/');

  it('gives each post once, without advertisements and without posts from rooms of peer support', () => {
    expect(readPage(reddit).map(({ post }) => post.id)).toEqual(['reddit:t3_aa1', 'reddit:t3_aa2']);
  });

  it('reads the title and the preview that stands in the feed', () => {
    expect(postOf(reddit, 'reddit:t3_aa1')).toMatchObject({
      kind: 'post',
      author: 'mira_lund',
      permalink: 'https://www.reddit.com/r/gardening/comments/aa1/first_beans/',
      text: 'First beans\nThey came up overnight.\nI cannot stop looking.',
      links: [],
    });
  });

  it('reads the title of a picture, and nothing of the viewer around it', () => {
    expect(postOf(reddit, 'reddit:t3_aa2')?.text).toBe('My cup');
  });

  it.each(['reddit:t3_aa1', 'reddit:t3_aa2'])(
    'gives the card of %s a place beside the link that the post is',
    (id) => {
      expect(slotOf(reddit, id)).toBe('article.w-full > shreddit-post');
    },
  );

  it('reads an element anew when it comes to carry another post', () => {
    const [first] = readPage(reddit);
    first?.element.setAttribute('id', 't3_zz9');
    expect(first && reddit.read(first.element)?.id).toBe('reddit:t3_zz9');
  });
});

describe('a post opened on Reddit', () => {
  beforeEachShow('reddit-post', '/r/gardening/comments/bb1/how_do_you_rest/');

  it.each([
    ['t3_bb1', 'post', 'How do you rest?\nI forgot how. See walks.\nTell me. #rest'],
    ['t1_c1', 'comment', 'I walk.'],
    ['t1_c2', 'comment', 'In the rain as well?'],
  ])('reads %s, a %s, without the replies inside it', (own, kind, text) => {
    expect(postOf(reddit, `reddit:${own}`)).toMatchObject({ kind, text });
  });

  it('keeps quoted lines apart and lists where the words lead', () => {
    expect(postOf(reddit, 'reddit:t3_bb1')).toMatchObject({
      quoted: 'Sleep is for winter.',
      links: ['https://walks.example/'],
      hashtags: ['rest'],
    });
    expect(postOf(reddit, 'reddit:t1_c2')?.quoted).toBe('I walk.');
  });

  it('finds a deleted comment empty', () => {
    expect(postOf(reddit, 'reddit:t1_c3')?.text).toBe('');
  });

  it('gives cards a place at the end of what is slotted', () => {
    expect(slotOf(reddit, 'reddit:t3_bb1')).toBe('div > nothing');
    expect(slotOf(reddit, 'reddit:t1_c1')).toBe('div.md > nothing');
  });

  it('knows where people write', () => {
    expect(document.querySelectorAll(reddit.composer ?? ':not(*)')).toHaveLength(2);
  });
});

it('reads a page of Reddit in Russian the same', () => {
  showPage('reddit-ru');
  expect(readPage(reddit).map(({ post }) => post.text)).toEqual([
    'Как вы отдыхаете?\nЯ разучилась.',
    'Гуляю у реки.',
  ]);
});

describe('rooms of Reddit', () => {
  it.each([
    ['https://www.reddit.com/', 'public'],
    ['https://www.reddit.com/r/gardening/', 'public'],
    ['https://www.reddit.com/r/SuicideWatch/comments/1/x/', 'peer-support'],
    ['https://www.reddit.com/r/suicidewatch/', 'peer-support'],
    ['https://sh.reddit.com/r/GriefSupport/new', 'peer-support'],
    ['https://www.reddit.com/message/inbox/', 'direct-messages'],
    ['https://www.reddit.com/chat/room/1', 'direct-messages'],
    ['https://chat.reddit.com/user/1', 'direct-messages'],
    ['https://www.reddit.com/mail/all', 'closed-group'],
  ])('%s is %s', (address, audience) => {
    expect(reddit.audience(new URL(address), document)).toBe(audience);
  });
});

it('leaves its own host to the old pages where a person kept them', () => {
  showPage('reddit-old');
  expect(siteFor(new URL('https://www.reddit.com/r/gardening/'), document).id).toBe('reddit-old');
});

describeJunk(reddit, (element) => element.setAttribute('permalink', 'https://['));
