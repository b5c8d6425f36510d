// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.quora.com/" }
import { describe, expect, it } from 'vitest';
import { quora } from '../../../lib/sites/adapters/quora';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const MIRA = 'quora:How-do-you-rest/answer/Mira-Lund';
const JOAO = 'quora:How-do-you-rest/answer/Joao-R';

describe('a question on Quora', () => {
  beforeEachShow('quora', '/How-do-you-rest');

  it('is a post, and its answers are comments, without advertisements and related questions', () => {
    expect(readPage(quora).map(({ post }) => [post.id, post.kind])).toEqual([
      ['quora:How-do-you-rest', 'post'],
      [MIRA, 'comment'],
      [JOAO, 'comment'],
      ['quora:How-do-you-rest/answer/Noor-S', 'comment'],
    ]);
  });

  it.each([
    ['question', 'quora:How-do-you-rest', 'How do you rest when you forgot how?'],
    ['answer', MIRA, 'I walk. First the river, see these routes.\nThen tea.'],
    ['answer that the site cut', JOAO, 'Slowly, and with the door open, so that'],
    ['picture', 'quora:How-do-you-rest/answer/Noor-S', ''],
  ])('reads the words of a %s', (_, id, text) => {
    expect(postOf(quora, id)?.text).toBe(text);
  });

  it('reads the rest of an answer once it is unfolded', () => {
    document
      .querySelector('.dom_annotate_question_answer_item_1 .q-text')
      ?.replaceChildren('Slowly, and with the door open, so that the evening comes in.');
    expect(postOf(quora, JOAO)?.text).toMatch(/evening comes in\.$/);
  });

  it('knows authors, addresses and links', () => {
    expect(postOf(quora, MIRA)).toMatchObject({
      author: 'Mira Lund',
      permalink: 'https://www.quora.com/How-do-you-rest/answer/Mira-Lund',
      links: ['https://walks.example/'],
    });
    expect(postOf(quora, 'quora:How-do-you-rest')?.permalink).toBe('https://www.quora.com/How-do-you-rest');
  });

  it('knows a question nobody answered by the same name', () => {
    window.history.replaceState({}, '', '/unanswered/How-do-you-rest');
    expect(postOf(quora, 'quora:How-do-you-rest')?.kind).toBe('post');
  });

  it('gives cards a place outside of what a click unfolds', () => {
    expect(slotOf(quora, MIRA)).toBe('div.q-box > div.q-click-wrapper');
    expect(slotOf(quora, 'quora:How-do-you-rest')).toBe('div.q-box > nothing');
  });

  it('finds where an answer is written', () => {
    expect(document.querySelectorAll(quora.composer ?? '')).toHaveLength(1);
  });
});

describe('the feed of Quora', () => {
  beforeEachShow('quora-feed', '/');

  it('gives answers and posts of Spaces once each, with the question apart', () => {
    expect(readPage(quora).map(({ post }) => [post.id, post.text, post.quoted, post.kind])).toEqual([
      ['quora:Is-rest-a-reward/answer/Ida-K', 'It never was.', 'Is rest a reward?', 'post'],
      ['quora:profile/Theo-Marsh/On-beans', 'The beans are up.\nAll of them.', undefined, 'post'],
    ]);
  });
});

describe('a question in another language', () => {
  it('is read as any other', () => {
    showPage('quora-es', '/C%C3%B3mo-descansas');
    expect(readPage(quora).map(({ post }) => [post.text, post.author])).toEqual([
      ['¿Cómo descansas?', undefined],
      ['Riego la huerta y luego', 'Inés Huerta'],
    ]);
  });
});

describe('rooms of Quora', () => {
  it.each([
    ['/How-do-you-rest', 'public'],
    ['/messages', 'direct-messages'],
    ['/messages/thread/1', 'direct-messages'],
    ['/messages-and-letters', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(quora.audience(new URL(path, 'https://www.quora.com'), document)).toBe(audience);
  });
});

describeJunk(quora, (element) => element.classList.add('dom_annotate_question_answer_item_0'));
