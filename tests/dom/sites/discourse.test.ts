// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://garden.example/" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { discourse } from '../../../lib/sites/adapters/discourse';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const id = (number: number) => `discourse:garden.example/${number}`;
const url = (path: string) => new URL(path, 'https://garden.example');

describe('a topic on Discourse', () => {
  beforeEachShow('discourse', '/t/how-do-you-rest/71');

  it('gives each post once, without notices, whispers, words taken down and emptied shells', () => {
    expect(readPage(discourse).map(({ post }) => [post.id, post.kind])).toEqual([
      [id(9001), 'post'],
      [id(9002), 'comment'],
      [id(9003), 'comment'],
    ]);
  });

  it.each([
    [
      'first, with its title',
      9001,
      'How do you rest?\nI forgot how, @samir :slight_smile:\nAny ideas? See this page\nwalks\ntea',
    ],
    ['replying, a blurred word left out', 9002, 'You do it by not doing.'],
    ['of a picture alone', 9003, ''],
  ])('reads the words of a post %s', (_, number, text) => {
    expect(postOf(discourse, id(number))?.text).toBe(text);
  });

  it('reads a blurred word once it is shown', () => {
    const spoiler = document.querySelector('.spoiled');
    spoiler?.removeAttribute('role');
    spoiler?.setAttribute('data-spoiler-state', 'revealed');
    expect(postOf(discourse, id(9002))?.text).toBe('You do it by standing still not doing.');
    expect(discourse.observedAttributes).toContain('data-spoiler-state');
  });

  it('keeps quotes apart', () => {
    expect(postOf(discourse, id(9002))?.quoted).toBe('I forgot how\nRest is not a reward.');
  });

  it("knows author, links and address, without the reader's own name", () => {
    expect(postOf(discourse, id(9001))).toMatchObject({
      author: 'lena_b',
      permalink: 'https://garden.example/t/how-do-you-rest/71',
      links: expect.arrayContaining(['https://rest.example/how']),
    });
  });

  it('gives cards a place after the words, above the buttons', () => {
    expect(slotOf(discourse, id(9001))).toBe('div.post__regular > div.cooked');
  });

  it('finds where a reply is written', () => {
    expect(document.querySelectorAll(discourse.composer ?? '')).toHaveLength(1);
  });
});

describe('an unknown host', () => {
  it('is Discourse when its page is', () => {
    showPage('discourse');
    expect(siteFor(url('/t/how-do-you-rest/71'), document).id).toBe('discourse');
  });
});

describe('rooms of Discourse', () => {
  it.each([
    ['discourse', '/t/how-do-you-rest/71', 'public'],
    ['discourse', '/latest', 'public'],
    ['discourse', '/u/lena_b/messages', 'direct-messages'],
    ['discourse', '/forum/u/lena_b/messages/sent', 'direct-messages'],
    ['discourse-private', '/t/a-word/80/3', 'direct-messages'],
    ['discourse-ru', '/t/72', 'closed-group'],
  ])('on the page %s, %s is %s', (page, path, audience) => {
    showPage(page, path);
    expect(discourse.audience(url(path), document)).toBe(audience);
  });

  it('are told by what the page shows, not by what it showed before', () => {
    showPage('discourse-private', '/t/how-do-you-rest/71');
    expect(discourse.audience(url('/t/how-do-you-rest/71'), document)).toBe('public');
  });

  it.each(['discourse-private', 'discourse-ru'])('give nothing to read on the page %s', (page) => {
    showPage(page);
    expect(readPage(discourse)).toEqual([]);
  });

  it('has no composer in a private message', () => {
    showPage('discourse-private');
    expect(document.querySelector(discourse.composer ?? '')).toBeNull();
  });
});

describe('a topic in another language', () => {
  it('is read as any other once everybody may read it', () => {
    showPage('discourse-ru', '/t/72');
    document.querySelector('.restricted')?.classList.remove('restricted');
    expect(postOf(discourse, id(9101))).toMatchObject({
      text: 'Как вы отдыхаете?\nРасскажите, пожалуйста.',
      author: 'vera',
    });
  });
});

describeJunk(discourse, (element) => {
  element.setAttribute('data-post-id', '1');
  element.setAttribute('data-topic-id', '2');
});
