// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://vk.com/" }
import { describe, expect, it } from 'vitest';
import { vk } from '../../../lib/sites/adapters/vk';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

describe('a wall on VK', () => {
  beforeEachShow('vk', '/tihiysad');

  it('gives posts and comments once each, pictures alone among them, without advertisements', () => {
    expect(readPage(vk).map(({ post }) => [post.id, post.kind])).toEqual([
      ['vk:-500_101', 'post'],
      ['vk:-500_102', 'comment'],
      ['vk:-500_103', 'comment'],
      ['vk:-500_104', 'comment'],
      ['vk:7_201', 'post'],
      ['vk:7_202', 'post'],
      ['vk:7_203', 'post'],
      ['vk:7_204', 'post'],
    ]);
  });

  it.each([
    [
      'post, without who signed it',
      'vk:-500_101',
      'Бобы взошли 🌱\nспасибо Семёну, подробнее beans.example #сад',
    ],
    ['comment, without its answers', 'vk:-500_102', 'Какие крепкие!'],
    ['answer to a comment', 'vk:-500_103', 'Семён, сами удивляемся'],
    ['sticker', 'vk:-500_104', ''],
    ['repost with words', 'vk:7_201', 'Вот именно.'],
    ['repost without words', 'vk:7_202', ''],
    ['picture', 'vk:7_203', ''],
    [
      'post that the site cut',
      'vk:7_204',
      'Длинная прогулка: сначала река, потом холм, потом старая мельница, где',
    ],
  ])('reads the words of a %s', (_, id, text) => {
    expect(postOf(vk, id)?.text).toBe(text);
  });

  it.each([
    ['vk:7_201', 'Отдых не награда.'],
    ['vk:7_202', 'Чужие слова.'],
    ['vk:-500_101', undefined],
  ])('keeps what %s repeats apart', (id, quoted) => {
    expect(postOf(vk, id)?.quoted).toBe(quoted);
  });

  it.each([
    ['vk:-500_101', 'Тихий сад', 'https://vk.com/wall-500_101'],
    ['vk:-500_102', 'Семён Р.', 'https://vk.com/wall-500_101?reply=102'],
    ['vk:-500_103', 'Ирина Лес', 'https://vk.com/wall-500_101?reply=103&thread=102'],
    ['vk:7_201', 'Семён Р.', 'https://vk.com/wall7_201'],
    ['vk:7_202', 'Семён Р.', 'https://vk.com/wall7_202'],
  ])('knows author and address of %s', (id, author, permalink) => {
    const post = postOf(vk, id);
    expect([post?.author, post?.permalink]).toEqual([author, permalink]);
  });

  it('reads the rest of a text once it is unfolded', () => {
    const cut = document.querySelector('#post7_204 [data-testid="showmoretext-in"]');
    cut?.setAttribute('data-testid', 'showmoretext-in-expanded');
    cut?.replaceChildren('Длинная прогулка: сначала река, потом сон.');
    expect(postOf(vk, 'vk:7_204')?.text).toBe('Длинная прогулка: сначала река, потом сон.');
  });

  it('gives cards a place after the whole text', () => {
    expect(slotOf(vk, 'vk:-500_101')).toBe('div.vkuiDiv > div.vkitPostText__root--otCAj');
    expect(slotOf(vk, 'vk:-500_102')).toBe('div.vkitComment__contentWrapper--d2 > div.comment-text');
  });

  it('finds where a comment is written', () => {
    expect(document.querySelectorAll(vk.composer ?? '')).toHaveLength(1);
  });
});

describe('a wall in the markup before', () => {
  beforeEachShow('vk-classic', '/quietgarden');

  it('is read as far as it is unfolded', () => {
    expect(readPage(vk).map(({ post }) => [post.id, post.kind, post.text, post.author])).toEqual([
      ['vk:-500_301', 'post', 'First the river.\nThen the hill.', 'Quiet garden'],
      ['vk:-500_302', 'comment', 'And the mill?', 'Samir'],
    ]);
    document.querySelector('.wall_post_more')?.remove();
    document.querySelector('.wall_post_text span')?.removeAttribute('style');
    expect(postOf(vk, 'vk:-500_301')?.text).toContain('Then the old mill.');
  });

  it('gives cards a place after the words', () => {
    expect(slotOf(vk, 'vk:-500_302')).toBe('div > div.wall_reply_text');
  });
});

describe('rooms of VK', () => {
  it.each([
    ['/feed', 'public'],
    ['/tihiysad', 'public'],
    ['/im', 'direct-messages'],
    ['/im/convo/7', 'direct-messages'],
    ['/mail', 'direct-messages'],
    ['/imagine', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(vk.audience(new URL(path, 'https://vk.com'), document)).toBe(audience);
  });
});

describeJunk(vk, (element) => element.setAttribute('data-testid', 'post'));
