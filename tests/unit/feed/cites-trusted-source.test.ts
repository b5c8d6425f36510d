import { describe, expect, it } from 'vitest';
import { citesTrustedSource } from '../../../entrypoints/feed/cites-trusted-source';

describe('a post cites a trusted source', () => {
  it.each([
    ['by a link', { text: 'read this', links: ['https://www.who.int/news-room/fact-sheets'] }],
    [
      'by a shortened link whose text says where it leads',
      { text: 'who.int/news', links: ['https://t.co/a'] },
    ],
    ['in the middle of a sentence', { text: 'As who.int says, no.', links: [] }],
    ['by a link to a fact-checker', { text: '', links: ['https://www.snopes.com/fact-check/a/'] }],
    ['in capitals', { text: 'WWW.WHO.INT/news', links: [] }],
  ])('%s', (_, post) => expect(citesTrustedSource(post)).toBe(true));

  it.each([
    ['without a link', { text: 'everyone knows it', links: [] }],
    ['with a link elsewhere', { text: 'my.blog', links: ['https://blog.example/who.int'] }],
    ['with a host that only ends alike', { text: 'notwho.int', links: ['https://notwho.int/'] }],
    ['with a host that only begins alike', { text: 'who.int.example', links: ['https://who.int.example/'] }],
    ['with an address to write to', { text: 'mail me@who.int', links: ['mailto:me@who.int'] }],
    ['with a broken link', { text: '', links: ['https://'] }],
  ])('not %s', (_, post) => expect(citesTrustedSource(post)).toBe(false));
});
