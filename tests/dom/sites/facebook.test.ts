// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/sites/adapters/facebook';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage } from './page';

const texts = () => readPage(facebook).map(({ post }) => [post.author, post.text]);
const withText = (start: string) => readPage(facebook).find(({ post }) => post.text.startsWith(start));

describe('a feed on Facebook', () => {
  beforeEachShow('facebook', '/');

  it('gives posts and comments, without advertisements, groups, chats, shells and shared words', () => {
    expect(texts()).toEqual([
      [
        'Inês Moura',
        'The quince tree has its first flowers 🌸.\nThank you, Otto Brandt, for the #garden advice: quince.example',
      ],
      ['Otto Brandt', 'It waited long enough!\nMine is bare.'],
      ['Inês Moura', 'Give it a week.'],
      ['Ravi Nair', ''],
      ['Otto Brandt', 'Said better than I could.'],
      ['Ravi Nair', 'A long day by the river, and then…'],
      ['Lake Library', 'We open late on Thursdays.'],
    ]);
  });

  it('knows a post by its author and words, since its address comes and goes', () => {
    const own = withText('Said better');
    const link = own?.element.querySelector('a[href*="/posts/"]');
    expect(own?.post.permalink).toBe('https://www.facebook.com/otto.brandt/posts/pfbid02');
    link?.setAttribute('href', '#');
    expect(withText('Said better')?.post).toMatchObject({ id: own?.post.id });
    expect(own?.post.id).toMatch(/^facebook:#/);
  });

  it('knows comments and replies by their own ids and addresses', () => {
    expect(postOf(facebook, 'facebook:701')).toMatchObject({
      kind: 'comment',
      permalink: 'https://www.facebook.com/ines.moura/posts/pfbid01?comment_id=701',
    });
    expect(postOf(facebook, 'facebook:702')?.permalink).toBe(
      'https://www.facebook.com/ines.moura/posts/pfbid01?comment_id=701&reply_comment_id=702',
    );
  });

  it('keeps a shared post apart, whether it stands in an article of its own or not', () => {
    expect(withText('Said better')?.post.quoted).toBe('Quiet is a kind of company.');
    expect(withText('We open')?.post.quoted).toBe("The mayor's words.");
  });

  it('lists where the words lead', () => {
    expect(withText('The quince')?.post.links).toContain(
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fquince.example%2F',
    );
  });

  it('reads a cut post anew when it is expanded', () => {
    const { element } = withText('A long day') ?? {};
    const words = element?.querySelector('[data-ad-rendering-role="story_message"] > div');
    if (words) words.textContent = 'A long day by the river, and then home.';
    expect(element && facebook.read(element)?.text).toBe('A long day by the river, and then home.');
  });

  it.each(['The quince', 'It waited'])(
    'gives cards of "%s" a place after the words, inside the post',
    (start) => {
      const { element } = withText(start) ?? {};
      const slot = element && facebook.cardSlot(element);
      expect(element?.contains(slot?.parent ?? null)).toBe(true);
      expect(slot?.parent.matches('div')).toBe(true);
      expect(slot?.after?.textContent).toContain(start);
    },
  );

  it('knows where one writes, and leaves chats alone', () => {
    expect(document.querySelectorAll(facebook.composer ?? '').length).toBe(1);
  });
});

describe('a post opened on Facebook in Spanish', () => {
  it('is a post and its comments, whatever the labels say', () => {
    showPage('facebook-es', '/ines.ferrer/posts/pfbid10');
    expect(readPage(facebook).map(({ post }) => [post.kind, post.author, post.text])).toEqual([
      ['post', 'Inés Ferrer', 'Hoy llueve y hemos hecho pan.'],
      ['comment', 'Otto', 'Qué bien huele desde aquí.'],
    ]);
  });
});

describe('rooms of Facebook', () => {
  it.each([
    ['/', 'public'],
    ['/lake.library', 'public'],
    ['/messages/t/12', 'direct-messages'],
    ['/groups/5500', 'closed-group'],
    ['/groups/feed/', 'closed-group'],
    ['/groupsfan', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(facebook.audience(new URL(path, 'https://www.facebook.com'), document)).toBe(audience);
  });
});

describeJunk(facebook, (element) => element.setAttribute('aria-posinset', '1'));
