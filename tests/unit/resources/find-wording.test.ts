import { describe, expect, it } from 'vitest';
import { wordingAdvice } from '../../../lib/resources';

const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de'];
const titles = (entry: string) => wordingAdvice(entry)?.sources.map(({ title }) => title) ?? [];

describe('the advice on a wording', () => {
  it('names the term, says why, and offers kinder words with their sources', () => {
    const advice = wordingAdvice('en.wording.committed-suicide');
    expect(advice).toMatchObject({ entry: 'en.wording.committed-suicide', term: 'committed suicide' });
    expect(advice?.better).toContain('died by suicide');
    expect(advice?.why).not.toBe('');
    expect(advice?.sources.length).toBeGreaterThan(0);
    for (const { href } of advice?.sources ?? []) expect(new URL(href).protocol).toBe('https:');
  });

  it('shows nothing of what is kept for reviewers', () => {
    const shown = Object.keys(wordingAdvice('en.wording.psycho') ?? {}).sort();
    expect(shown).toEqual(['better', 'entry', 'sources', 'term', 'why']);
  });

  it.each(['', 'en', 'en.wording.', 'en.wording.no-such-term', 'xx.wording.psycho', 'en.slur-person'])(
    'is absent for "%s", which no entry explains',
    (entry) => {
      expect(wordingAdvice(entry)).toBeUndefined();
      expect(wordingAdvice(entry, 'es')).toBeUndefined();
    },
  );
});

describe('the language of the advice', () => {
  it('is the language of the words, whatever the reader speaks', () => {
    const english = wordingAdvice('en.wording.psycho');
    expect(english).toBeDefined();
    expect(wordingAdvice('en.wording.psycho', 'de')).toEqual(english);
  });

  it.each(['pt', 'pt-BR', 'PT'])('is the reader’s for a whole kind of stigma: %s', (language) => {
    expect(wordingAdvice('en.wording.type.dismissal', language)).toEqual(
      wordingAdvice('pt.wording.type.dismissal'),
    );
  });

  it.each(['fi', '', 'zz-ZZ'])('stays the entry’s own where the reader’s has none: "%s"', (language) => {
    expect(wordingAdvice('en.wording.type.dismissal', language)?.entry).toBe('en.wording.type.dismissal');
  });

  it.each(LANGUAGES)('knows every kind of stigma: %s', (language) => {
    const types = ['slur_label', 'trivialising', 'dangerousness', 'blame_weakness'];
    const more = ['committed_suicide_wording', 'dismissal', 'mocking'];
    for (const type of [...types, ...more])
      expect(wordingAdvice(`${language}.wording.type.${type}`), type).toBeDefined();
  });
});

describe('what is said of a source', () => {
  it('is its title alone, where somebody read it and it names the wording', () => {
    expect(titles('en.wording.suicide-bid')).toContain('Mindframe: Language about suicide');
  });

  it('is that we have not opened it, where we have not', () => {
    expect(titles('en.wording.the-suicidal')).toEqual([
      'CAMH: Words matter, talking about suicide (not opened by us)',
    ]);
  });

  it('is that the wording is our own application of its rule, where it does not name it', () => {
    expect(titles('en.wording.just-pray')).toEqual([
      'Orygen #chatsafe: How to respond (general guidance, applied by us to this wording)',
    ]);
  });

  it('is both, in the language of the entry', () => {
    const said =
      /\(allgemeine Regel, von diesem Projekt auf diese Wendung angewandt; von uns nicht geöffnet\)$/;
    expect(titles('de.wording.zeitbombe').every((title) => said.test(title))).toBe(true);
  });
});
