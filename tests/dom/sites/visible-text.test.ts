// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { splitQuotedLines } from '../../../lib/sites/reading/quoted-text';
import { type TextOptions, visibleText } from '../../../lib/sites/reading/visible-text';

function textOf(html: string, options?: TextOptions): string {
  const element = document.createElement('div');
  element.innerHTML = html;
  return visibleText(element, options);
}

describe('visible text', () => {
  it.each([
    ['blocks become lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['nested blocks make one line break', '<div><div>One</div></div><ul><li>Two</li></ul>', 'One\nTwo'],
    ['breaks stay', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['source line breaks are spaces', 'One\n   two', 'One two'],
    ['preformatted lines stay', '<pre>a\n  b</pre>', 'a\nb'],
    ['emoji images are read', 'Well <img alt="🌱">', 'Well 🌱'],
    ['custom emoji are read', 'Well <img alt=":sprout:">', 'Well :sprout:'],
    ['pictures are not', 'Well <img alt="A dog on a beach">', 'Well'],
    ['buttons are left out', 'Well<button>Show more</button><span role="button">More</span>', 'Well'],
    [
      'hidden nodes are left out',
      'Well<i hidden>a</i><i style="display: none">b</i><i class="sr-only">c</i>',
      'Well',
    ],
    ['link halves are left out', '<a><span class="invisible">https://</span>a.example</a>', 'a.example'],
    ['quotes are left out', 'Well<blockquote>said</blockquote>done', 'Well\ndone'],
    ['scripts and comments are left out', 'Well<script>1</script><!-- no --><style>a{}</style>', 'Well'],
    ['icon names are left out', 'Well <i class="material-icons" aria-hidden="true">favorite</i>', 'Well'],
    ['a block in a link is part of the sentence', 'to <a><p>@ann</p></a> with love', 'to @ann with love'],
    ['any writing is kept', '<p>שלום</p><p>こんにちは</p>', 'שלום\nこんにちは'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('keeps line breaks of the source where the site shows them', () => {
    expect(textOf('One\n\n\n\ntwo', { keepsNewlines: true })).toBe('One\n\ntwo');
  });
});

describe('controls that are words', () => {
  const keep = (element: Element) => element.classList.contains('mention');

  it.each([
    ['are kept', 'thanks <span role="button" class="mention">@ann</span>', 'thanks @ann'],
    ['are kept alone', 'thanks <span role="button">More</span>', 'thanks'],
    [
      'stay hidden where the page hides them',
      'thanks <b role="button" class="mention" hidden>@ann</b>',
      'thanks',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html, { keep })).toBe(text);
  });
});

describe('lines quoted with >', () => {
  it.each([
    ['a quote and an answer', '> How?\nSlowly.', 'Slowly.', 'How?'],
    ['no quote', 'a > b', 'a > b', undefined],
    ['a face', '>_< again', '>_< again', undefined],
    ['several', '> One\nA\n>Two\nB', 'A\nB', 'One\nTwo'],
  ])('%s', (_, whole, text, quoted) => {
    expect(splitQuotedLines(whole)).toEqual(quoted ? { text, quoted } : { text });
  });
});
