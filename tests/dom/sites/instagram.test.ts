// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.instagram.com/" }
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/sites/adapters/instagram';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const summary = () => readPage(instagram).map(({ post }) => [post.id, post.kind, post.author, post.text]);

describe('a feed on Instagram', () => {
  beforeEachShow('instagram', '/');

  it('gives each post once, pictures alone among them, without advertisements', () => {
    expect(summary()).toEqual([
      ['instagram:CAaa01', 'post', '@nina.holt', 'First swim of the year 🌊 with @teo.r #harbour…'],
      ['instagram:CAaa02', 'post', '@teo.r', ''],
      ['instagram:CAaa03', 'post', '@mara_kim', 'Rain on the roof, one minute.'],
    ]);
  });

  it('knows addresses, links and tags', () => {
    expect(postOf(instagram, 'instagram:CAaa01')).toMatchObject({
      permalink: 'https://www.instagram.com/p/CAaa01/',
      links: ['https://www.instagram.com/teo.r/', 'https://www.instagram.com/explore/tags/harbour/'],
      hashtags: ['harbour'],
    });
  });

  it('reads a cut post anew when it is expanded', () => {
    const [first] = readPage(instagram);
    const cut = [...(first?.element.querySelectorAll('span[dir="auto"] > span') ?? [])].at(-1);
    if (cut) cut.textContent = 'First swim of the year, and then soup.';
    expect(first && instagram.read(first.element)?.text).toBe('First swim of the year, and then soup.');
  });

  it('gives cards a place after the words', () => {
    expect(slotOf(instagram, 'instagram:CAaa01')).toBe('div > span');
    expect(slotOf(instagram, 'instagram:CAaa02')).toBeUndefined();
  });

  it('knows where one writes', () => {
    expect(document.querySelectorAll(instagram.composer ?? '').length).toBe(1);
  });
});

describe('a post on a page of its own on Instagram, in Russian', () => {
  beforeEachShow('instagram-post-ru', '/p/CBbb01/');

  it('is what was written, then comments and replies, whatever the labels say', () => {
    expect(summary()).toEqual([
      ['instagram:CBbb01', 'post', '@nina.holt', 'Первое купание в этом году 🌊'],
      ['instagram:9001', 'comment', '@teo.r', 'А вода тёплая? @nina.holt'],
      ['instagram:9002', 'comment', '@nina.holt', 'Ни капли!'],
    ]);
    expect(postOf(instagram, 'instagram:9002')?.permalink).toBe(
      'https://www.instagram.com/p/CBbb01/c/9001/r/9002/',
    );
  });

  it('has no words where only the author commented', () => {
    document.querySelector('main > div > div + div > div + div')?.remove();
    expect(postOf(instagram, 'instagram:CBbb01')?.text).toBe('');
  });

  it('gives cards a place after a comment, inside it', () => {
    const reading = readPage(instagram)[1];
    const slot = reading && instagram.cardSlot(reading.element);
    expect(slot?.after?.textContent).toContain('А вода тёплая?');
    expect(slot?.parent.matches('div')).toBe(true);
    expect(slot?.parent.querySelector('time')).toBeNull();
  });
});

describe('a post opened over a profile on Instagram', () => {
  it('is read once, and the profile below is not', () => {
    showPage('instagram-over-profile', '/nina.holt/p/CCcc01/');
    expect(summary()).toEqual([
      ['instagram:CCcc01', 'post', '@nina.holt', 'Nets drying.\nGulls waiting.'],
      ['instagram:9101', 'comment', '@teo.r', 'So are we.'],
    ]);
  });

  it.each(['/nina.holt/', '/reels/CCcc01/'])('what stands at %s alone says nothing', (path) => {
    showPage('instagram-over-profile', path);
    document.querySelector('[role="dialog"]')?.remove();
    expect(summary()).toEqual([]);
  });
});

describe('rooms of Instagram', () => {
  it.each([
    ['/', 'public'],
    ['/p/CAaa01/', 'public'],
    ['/reels/CAaa03/', 'public'],
    ['/direct/inbox/', 'direct-messages'],
    ['/direct/t/12/', 'direct-messages'],
    ['/directions/', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(instagram.audience(new URL(path, 'https://www.instagram.com'), document)).toBe(audience);
  });
});

describeJunk(instagram, (element) => element.append(document.createElement('article')));
