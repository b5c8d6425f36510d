// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://board.example/topic" }
import { describe, expect, it } from 'vitest';
import { generic } from '../../../lib/sites/adapters/generic';
import { visibleText } from '../../../lib/sites/reading/visible-text';
import { describeJunk } from './junk';
import { readPage, showPage } from './page';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In these fixtures the words of each post carry `data-truth`, which the adapter knows nothing of. */
function compare(name: string) {
  showPage(name, '/topic');
  const truth = [...document.querySelectorAll('[data-truth]')].map((words) => flat(visibleText(words)));
  const found = readPage(generic).map(({ post }) => flat(post.text));
  return {
    missed: truth.filter((text) => !found.includes(text)),
    mistaken: found.filter((text) => !truth.includes(text)),
  };
}

it('where people write is found, and no search, login, puzzle or field that only shows', () => {
  showPage('generic-writing');
  const found = [...document.querySelectorAll(generic.composer ?? '')];
  expect(found).toEqual([...document.querySelectorAll('[data-writing]')]);
  expect(found.length).toBeGreaterThan(0);
});

describe('a page that no adapter knows', () => {
  it.each([
    ['a forum with author panels and signatures', 'forum'],
    ['a forum of tables', 'old-table'],
    ['questions, answers and comments', 'questions'],
    ['a microblog of unnamed boxes', 'microblog'],
    ['a feed of ARIA articles with replies in them', 'community'],
    ['a tree of comments', 'comment-tree'],
    ['a plain list', 'list'],
    ['comments under an article', 'blog-comments'],
    ['a conversation from right to left', 'rtl'],
    ['boxes without any class', 'bare-divs'],
    ['a topic whose far posts are emptied', 'topic'],
    ['a wall in another language', 'wall'],
    ['a feed with generated class names', 'hashed'],
    ['a forum whose words are articles in articles', 'message-cells'],
    ['comments below a video', 'video-comments'],
    ['notes whose times are mere links', 'timeless'],
    ['an embedded comment section', 'embedded-comments'],
    ['comments made of custom elements', 'custom-elements'],
    ['lists in lists', 'nested-list'],
    ['cards with an advertisement between them', 'cards'],
    ['the archive of a mailing list', 'mailing-list'],
    ['a list of terms', 'definition-list'],
    ['comments whose words stand in forms', 'nested-things'],
    ['a feed whose times only their words tell, in Russian', 'written-times'],
    ['a chat that shows a name once and then only times', 'chat-groups'],
    ['a feed without times, beside people to follow', 'no-times'],
    ['comments under a lone article', 'lone-article'],
    ['a feed of answers and shared words', 'shares'],
    ['comments set as quotations', 'quotations'],
    ['reviews of which some are one word', 'short-among-long'],
    ['messages whose names are buttons', 'name-buttons'],
    ['a forum of tables without a class', 'far-tables'],
    ['answers under the title of their topic', 'answers-with-titles'],
    ['comments whose time has several parts and whose words are quotations', 'time-in-parts'],
    ['comments that are quotations themselves', 'quotation-items'],
    ['a board with a list of terms for each post', 'terms-each'],
    ['a board that is one list of terms', 'terms-in-one'],
    ['a forum with a table for each post', 'table-each'],
    ['comments with first letters for faces', 'initials'],
    ['reasons without times, faces or marked names', 'reasons-without-times'],
    ['a feed whose names only stand in a line with the time', 'names-in-a-line'],
    ['answers to what was removed', 'removed-parents'],
    ['posts without a letter', 'signs'],
  ])('gives the words of every post on %s, and nothing else', (_, name) => {
    expect(compare(`generic-${name}`)).toEqual({ missed: [], mistaken: [] });
  });

  it.each([
    ['the front page of a blog', 'blog-front'],
    ['a shop', 'shop'],
    ['documentation', 'docs'],
    ['a newspaper', 'news'],
    ['a list of files and who changed them', 'files'],
    ['a programme of events', 'events'],
    ['a list of letters', 'inbox'],
    ['a page about a team', 'team'],
    ['past orders', 'orders'],
    ['an album', 'music'],
    ['a feed of nothing but advertisements', 'paid'],
    ['meetings one can join', 'meetings'],
    ['a front page with faces and buttons', 'front'],
    ['a list of topics with excerpts', 'topics'],
    ['a grid of videos', 'videos'],
    ['notices and dates', 'notices'],
    ['people to follow, in French', 'people'],
    ['a list of members', 'members'],
    ['versions of a program', 'versions'],
    ['a glossary', 'terms'],
    ['bills', 'invoices'],
  ])('gives nothing on %s', (_, name) => {
    expect(compare(`generic-not-${name}`)).toEqual({ missed: [], mistaken: [] });
  });
});

describe('a post found on such a page', () => {
  it('has an id by its author and words, the same at each reading', () => {
    showPage('generic-microblog', '/topic');
    const ids = readPage(generic).map(({ post }) => post.id);
    expect(ids).toEqual(readPage(generic).map(({ post }) => post.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^generic:#/);
  });

  it('has the name of its author and the address its time leads to', () => {
    showPage('generic-microblog', '/topic');
    const [first] = readPage(generic);
    expect(first?.post).toMatchObject({
      author: 'Sorrel',
      permalink: 'https://board.example/notes/a1',
      kind: 'post',
    });
  });

  it('is a comment where the page says so', () => {
    showPage('generic-blog-comments', '/topic');
    expect(readPage(generic).map(({ post }) => [post.author, post.kind])).toEqual([
      ['Jo', 'comment'],
      ['Hale', 'comment'],
      ['Wil', 'comment'],
    ]);
  });

  it('begins with its title, and leaves its comments to themselves', () => {
    showPage('generic-titles', '/topic');
    expect(readPage(generic).map(({ post }) => flat(post.text))).toEqual([
      'Bins Blue or brown this week?',
      'Blue!',
      'Free slabs About thirty, grey, some moss.',
      'I can fetch them.',
      'Lost cat She answers to a crisp packet.',
      'Seen by the mill.',
    ]);
  });

  it('begins with the heading of the page where it opens the conversation', () => {
    showPage('generic-opening', '/topic');
    expect(readPage(generic).map(({ post }) => flat(post.text))).toEqual([
      'Quiet winters How do people stand the dark here?',
      'Candles.',
      'A walk at noon, every day.',
      'We meet on Fridays, come along.',
    ]);
  });

  it('is read without its name and time where its words have no element of their own', () => {
    showPage('generic-bare-words', '/topic');
    const found = readPage(generic);
    expect(found.map(({ post }) => flat(post.text))).toEqual([
      'The kettle sings again.',
      'ok',
      'I sat by the window all week and told nobody why.',
      'Lentils, twice.',
    ]);
    for (const { element } of found) expect(generic.cardSlot(element)?.parent).toBe(element);
  });

  it('keeps what it quotes apart', () => {
    showPage('generic-comment-tree', '/topic');
    expect(readPage(generic).find(({ post }) => post.author === 'reed')?.post.quoted).toBe('It is quiet.');
  });

  it.each(['forum', 'old-table', 'list', 'bare-divs', 'questions', 'wall'])(
    'has a place for a card that no row, link or paragraph holds (%s)',
    (name) => {
      showPage(`generic-${name}`, '/topic');
      for (const { element } of readPage(generic)) {
        const slot = generic.cardSlot(element);
        expect(slot && element.contains(slot.parent)).toBe(true);
        expect(slot?.parent.closest('a, button, p')).toBeNull();
        expect(slot?.parent.matches('ul, ol, table, tbody, tr')).toBe(false);
        expect(slot?.after?.parentNode).toBe(slot?.parent);
      }
    },
  );

  it('has no place for a card inside a clamped text, but after it', () => {
    document.body.innerHTML = [1, 2, 3]
      .map(
        (n) =>
          `<article><a href="/@ann">Ann</a> <time>${n}h</time><div class="box"><div class="line-clamp-3"><div><p>Word ${n}</p></div></div></div></article>`,
      )
      .join('');
    const slots = readPage(generic).map(({ element }) => generic.cardSlot(element)?.parent.className);
    expect(slots).toEqual(['box', 'box', 'box']);
  });
});

describe('rooms of other sites', () => {
  it.each([
    ['https://board.example/topic/12', 'public'],
    ['https://board.example/search?q=messages', 'public'],
    ['https://board.example/messages/12', 'direct-messages'],
    ['https://board.example/u/inbox', 'direct-messages'],
    ['https://chat.example.org/room', 'direct-messages'],
    ['https://web.whatsapp.com/', 'direct-messages'],
    ['https://board.example/t/chatty-cats/3', 'public'],
    ['https://www.reddit.com/r/stopdrinking/comments/1', 'peer-support'],
    ['https://old.reddit.com/r/SUICIDEWATCH/', 'peer-support'],
    ['https://www.reddit.com/r/depressionmemes/', 'public'],
    ['https://www.reddit.com/', 'public'],
    ['https://www.7cups.com/forum', 'peer-support'],
    ['https://not7cups.com/', 'public'],
  ])('%s is %s', (address, audience) => {
    document.documentElement.innerHTML = '<body></body>';
    expect(generic.audience(new URL(address), document)).toBe(audience);
  });

  it('a group that says it is private is closed', () => {
    document.documentElement.innerHTML = '<body><div data-group-privacy="private"></div></body>';
    expect(generic.audience(new URL('https://board.example/groups/3'), document)).toBe('closed-group');
  });
});

describeJunk(generic, (element) => element.setAttribute('role', 'article'));
