import { data, handleOf, textOf } from './feed-data';

/** Posts that one request brings. */
const BATCH = 25;

const SHADOW = `<style>:host { display: block } .row { display: flex; gap: 8px }</style>
  <slot name="full-post-link"></slot>
  <div class="row"><slot name="credit-bar"></slot></div>
  <slot name="title"></slot><slot name="text-body"></slot><slot name="post-media-container"></slot>
  <div class="row" data-testid="action-row">${['up', 'down', 'comments', 'award', 'share']
    .map(
      (name) =>
        `<button aria-label="${name}"><span><svg viewBox="0 0 20 20" width="16" height="16"><path d="M10 19a9 9 0 1 1 0-18 9 9 0 0 1 0 18z"></path></svg></span><span>7</span></button>`,
    )
    .join('')}</div>`;

/** Reddit's own element: words in slots of the page, controls in an open shadow root. */
class ShredditPost extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = SHADOW;
  }
}
customElements.define('shreddit-post', ShredditPost);

function post(index: number): string {
  const [title = '', ...rest] = textOf(index).split(/(?<=[.!?]) /);
  const id = (1_000_000 + index).toString(36);
  const author = handleOf(index);
  const link = `/r/made_up/comments/${id}/`;
  const body = rest.join(' ') || title;
  return `<article class="w-full" aria-label="${escaped(title)}">
    <shreddit-post class="block relative" id="t3_${id}" permalink="${link}" author="${author}" post-title="${escaped(title)}"
      subreddit-prefixed-name="r/made_up" created-timestamp="2026-11-01T10:00:00.000000+0000" comment-count="7" score="12" view-context="AggregateFeed">
      <a slot="full-post-link" class="absolute inset-0" href="${link}"><faceplate-screen-reader-content>${escaped(title)}</faceplate-screen-reader-content></a>
      <div slot="credit-bar" class="flex"><span class="avatar"><a href="/user/${author}/" class="author-name">u/${author}</a></span>
        <span class="created-separator">•</span><faceplate-timeago ts="2026-11-01T10:00:00.000000+0000"><time datetime="2026-11-01T10:00:00.000Z">1 mo. ago</time></faceplate-timeago></div>
      <a slot="title" id="post-title-t3_${id}" class="block font-semibold" href="${link}">${escaped(title)}</a>
      <shreddit-post-text-body slot="text-body"><a slot="text-body" href="${link}" class="hidden"></a>
        <div class="md feed-card-text-preview"><p>${escaped(body)}</p></div></shreddit-post-text-body>
    </shreddit-post></article><hr class="border-0">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', ' ');
}

const feed = document.querySelector('shreddit-feed');
const end = document.getElementById('end');
let shown = 0;
const more = new IntersectionObserver(
  ([entry]) => {
    if (!entry?.isIntersecting || !feed || !end || shown >= data.count) return;
    const next = Math.min(data.count, shown + BATCH);
    const batch = document.createElement('faceplate-batch');
    batch.innerHTML = Array.from({ length: next - shown }, (_, at) => post(shown + at)).join('');
    feed.append(batch);
    shown = next;
    more.unobserve(end);
    more.observe(end);
  },
  { rootMargin: '200%' },
);
if (end) more.observe(end);
