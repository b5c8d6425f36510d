import { describe, expect, it } from 'vitest';
import { isTrustedSource } from '../../../lib/resources';

const whose = (address: string) => isTrustedSource(new URL(address))?.id;

describe('a trusted source', () => {
  it.each([
    ['https://who.int/', 'who'],
    ['https://www.who.int/news-room/fact-sheets/detail/depression?lang=en#top', 'who'],
    ['https://WWW.NHS.UK/mental-health/', 'nhs'],
    ['https://www2.hse.ie/mental-health/', 'hse'],
    ['https://www.who.int./', 'who'],
    ['https://who.int:443/', 'who'],
  ])('is known by its host: %s', (address, id) => {
    expect(whose(address)).toBe(id);
  });

  it.each([
    ['another name that ends alike', 'https://mywho.int/'],
    ['its name in front of another host', 'https://who.int.example.org/'],
    ['its name in the path', 'https://example.org/who.int/'],
    ['its name as a user', 'https://who.int@example.org/'],
    ['a user before its name', 'https://someone@who.int/'],
    ['its name as a password', 'https://a:who.int@example.org/'],
    ['letters of another script', 'https://whо.int/'],
    ['another port', 'https://who.int:8443/'],
    ['an open connection', 'http://www.who.int/'],
    ['another kind of link', 'ftp://who.int/'],
    ['no host at all', 'data:text/html,who.int'],
    ['the whole of a country’s domain', 'https://gov.uk/'],
    ['a forum below it', 'https://sidebyside.mind.org.uk/wall'],
    ['a library that holds everybody’s papers', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/'],
  ])('is not %s', (_, address) => {
    expect(whose(address)).toBeUndefined();
  });

  it('says why it counts', () => {
    expect(isTrustedSource(new URL('https://www.cochrane.org/'))?.why).not.toBe('');
  });
});
