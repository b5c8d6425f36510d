import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../lib/analysis/language';
import { normalize } from '../../../lib/analysis/normalize';
import { split } from '../../../lib/analysis/tokens/split';

function languages(text: string, hint?: string): readonly string[] {
  return languagesOf(split(normalize(text).text), hint);
}

const ALL = ['en', 'es', 'pt', 'fr', 'de'];

describe('the language of a text', () => {
  it.each([
    ['en', 'the bus was late and I had to walk with my dog'],
    ['es', 'hoy el perro está muy cansado porque los niños no paran'],
    ['pt', 'hoje eu não fui trabalhar porque minha filha está com febre'],
    ['fr', 'je suis allée chez ma sœur et nous avons fait une tarte'],
    ['de', 'heute war der Zug schon wieder zu spät und ich habe nichts gegessen'],
  ])('is %s: %s', (language, text) => expect(languages(text)).toEqual([language]));

  it.each([
    ['two that are mixed', 'my mother was with the doctor, pero yo estoy muy bien y hay sol', ['en', 'es']],
    ['one that borrows a word', 'the best thing about it is that I was there für you', ['en']],
  ])('is %s', (_, text, expected) => expect([...languages(text)].sort()).toEqual(expected));

  it.each([
    ['the page’s hint where no small word speaks', 'Suppe', 'de', ['de']],
    ['the hint’s base language', 'Sopa', 'pt-BR', ['pt']],
    ['what the words say, whatever the hint', 'the bus was late and I had to walk', 'de', ['en']],
    ['any of those known where nothing speaks', '12 💀', undefined, ALL],
    ['any of those known where the hint is none of them', 'Ciao', 'it', ALL],
    ['any of those known for an empty text', '', undefined, ALL],
  ])('is %s', (_, text, hint, expected) => {
    expect([...languages(text, hint)].sort()).toEqual([...expected].sort());
  });

  it('is the hinted one where two are equally clear', () => {
    expect([...languages('porque')].sort()).toEqual(['es', 'pt']);
    expect(languages('porque', 'pt')).toEqual(['pt']);
  });
});
