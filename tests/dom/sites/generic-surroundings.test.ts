// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://board.example/topic" }
import { describe, expect, it } from 'vitest';
import { generic } from '../../../lib/sites/adapters/generic';
import { readPage } from './page';

const comments = [
  ['Odile', '5 March 2025', 'The cake rose this time, thank you.'],
  ['Bram', '6 March 2025', 'Mine did not, and we ate it anyway.'],
  ['Yusra', '7 March 2025', 'Try it with a colder oven next week.'],
] as const;

const list = comments
  .map(
    ([name, date, words]) =>
      `<li class="comment"><cite class="user">${name}</cite> <span class="datetime"><a href="#c">${date}</a></span><p>${words}</p><a class="reply">Reply</a></li>`,
  )
  .join('');

function textsOn(body: string): readonly string[] {
  document.body.innerHTML = body;
  return readPage(generic).map(({ post }) => post.text);
}

describe('a widget, as page builders call their parts', () => {
  const words = comments.map(([, , said]) => said);

  it('holds what people say where it is the main part of a page', () => {
    expect(textsOn(`<div id="main"><div class="widget"><ol>${list}</ol></div></div>`)).toEqual(words);
  });

  it('holds no conversation beside it', () => {
    expect(textsOn(`<div id="main"></div><div class="widget"><ol>${list}</ol></div>`)).toEqual([]);
  });
});

it('a post that writes its one time in short and at length is one post', () => {
  const posts = comments.map(
    ([name, date, words]) =>
      `<div><article><div><h3><a href="/u/${name}"><span class="username">${name}</span></a></h3>
        <div><a><time datetime="2025-03-05">5d</time></a><div><span class="PostMeta-time"><time>${date}</time></span></div></div>
        <div class="Post-body"><p>${words}</p></div></div></article></div>`,
  );
  expect(textsOn(`<main><div role="feed">${posts.join('')}</div></main>`)).toEqual(
    comments.map(([, , words]) => words),
  );
});
