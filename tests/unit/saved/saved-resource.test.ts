import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSafeHref, saveRequestSchema } from '../../../lib/saved';

describe('links that may be stored and shown', () => {
  it.each([
    'https://a.example/b',
    'http://a.example',
    'tel:988',
    'sms:741741?body=HOME',
    'mailto:jo@a.example',
  ])('%s', (href) => expect(isSafeHref(href)).toBe(true));
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'chrome://settings',
    'vbscript:x',
    '//a.example',
    'a.example',
    '',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('not %s', (href) => expect(isSafeHref(href)).toBe(false));
});

it('a request keeps a title of one line and a bounded length', () => {
  const request = v.parse(saveRequestSchema, {
    kind: 'page',
    title: `  A \n title ${'x'.repeat(999)}`,
    href: 'https://a.example',
  });
  expect(request.title).toMatch(/^A title x+$/);
  expect(request.title).toHaveLength(300);
});

it.each([
  ['no title', { kind: 'page', title: '  ', href: 'https://a.example' }],
  [
    'an unsafe further link',
    { kind: 'page', title: 'x', href: 'https://a.example', also: [{ text: 'y', href: 'javascript:1' }] },
  ],
  ['a field that could carry words', { kind: 'page', title: 'x', href: 'https://a.example', post: 'words' }],
])('a request is refused for %s', (_, request) => {
  expect(v.safeParse(saveRequestSchema, request).success).toBe(false);
});
