import { describe, expect, it } from 'vitest';
import { hashtagsIn } from '../../../lib/sites/reading/hashtags';

describe('hashtags', () => {
  it.each([
    ['tea helps #tea #Tea', ['tea']],
    ['#SaludMental y #día2', ['SaludMental', 'día2']],
    ['＃心の健康 と #depressão.', ['心の健康', 'depressão']],
    ['ticket #42, page/#top and a&#39;b c#sharp', []],
    ['nothing here', []],
  ])('of "%s"', (text, tags) => expect(hashtagsIn(text)).toEqual(tags));
});
