/** A small endless feed: the demo's posts again and again, each time under new ids. `?only=4` shows post 4 and its neighbours. */
const PAGE = 10;
const feed = document.getElementById('feed');
const end = document.getElementById('end');
const only = new URL(location.href).searchParams.get('only');
const all = await (await fetch('/posts.json')).json();
const posts = only === null ? all : all.slice(Number(only) - 1, Number(only) + 2);
let next = 0;

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function article(post, number) {
  const handle = post.by.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
  const minutes = number * 7 + 3;
  const when = new Date(Date.now() - minutes * 60_000);
  const hue = [...post.by].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 360;
  return element(
    'article',
    { id: `post-${number}`, 'data-is': post.is },
    element('div', { class: 'face', style: `background: hsl(${hue} 45% 62%)` }),
    element(
      'div',
      { class: 'body' },
      element(
        'div',
        { class: 'who' },
        element('a', { href: `/@${handle}` }, post.by),
        ' · ',
        element(
          'a',
          { href: `/@${handle}/${number}` },
          element('time', { datetime: when.toISOString() }, ago(minutes)),
        ),
      ),
      element('p', { class: 'text', lang: post.lang ?? 'en' }, ...linked(post.text)),
      element(
        'div',
        { class: 'acts' },
        ...['Reply', 'Boost', 'Like'].map((name) => element('button', { type: 'button' }, name)),
      ),
    ),
  );
}

function ago(minutes) {
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

function linked(text) {
  return text
    .split(/(https:\/\/\S+)/)
    .map((part, index) => (index % 2 ? element('a', { href: part }, part) : part));
}

function more() {
  for (let i = 0; i < PAGE; i++, next++) feed.append(article(posts[next % posts.length], next));
}

if (only === null) more();
else feed.append(...posts.map(article));
new IntersectionObserver(
  (entries) => only === null && entries.some((entry) => entry.isIntersecting) && more(),
  {
    rootMargin: '600px',
  },
).observe(end);
