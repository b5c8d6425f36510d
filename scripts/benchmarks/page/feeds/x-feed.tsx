/** @jsxImportSource react */
import { memo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { data, handleOf, idOf, textOf } from './feed-data';
import { WindowList } from './window-list';

/** X's timeline: React, a virtual list, the nesting and the marks that tests/fixtures/pages/x.html has. */
const Post = memo(({ index }: { readonly index: number }) => {
  const handle = handleOf(index);
  return (
    <Nest depth={2}>
      <article data-testid="tweet" role="article" tabIndex={0} className="post">
        <Nest depth={2}>
          <div className="row">
            <div data-testid="Tweet-User-Avatar" className="face">
              <Nest depth={4}>
                <a href={`/${handle}`} aria-hidden="true" tabIndex={-1}>
                  <div className="round" />
                </a>
              </Nest>
            </div>
            <div className="main">
              <Names index={index} handle={handle} />
              <div>
                <Words text={textOf(index)} />
              </div>
              <Actions index={index} />
            </div>
          </div>
        </Nest>
      </article>
    </Nest>
  );
});

function Names({ index, handle }: { readonly index: number; readonly handle: string }) {
  return (
    <div className="names">
      <Nest depth={2}>
        <div data-testid="User-Name" className="row">
          <Nest depth={2}>
            <a href={`/${handle}`} role="link">
              <span>
                <span>Made Up {index}</span>
              </span>
            </a>
          </Nest>
          <Nest depth={2}>
            <a href={`/${handle}`} role="link" tabIndex={-1}>
              <span>@{handle}</span>
            </a>
          </Nest>
          <span aria-hidden="true">·</span>
          <a href={`/${handle}/status/${idOf(index)}`} role="link" dir="ltr">
            <time dateTime="2026-11-01T10:00:00.000Z">1 Nov</time>
          </a>
        </div>
      </Nest>
      <Nest depth={3}>
        <button type="button" aria-label="More">
          <Icon />
        </button>
      </Nest>
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  const parts = text.split(/((?:^|\s)[#@]\w+)/);
  return (
    <div data-testid="tweetText" lang="en" dir="auto" className="words">
      {parts.map((part, at) =>
        at % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <span key={at}>
            <a href={`/hashtag/${part.trim().slice(1)}`}>{part}</a>
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <span key={at}>{part}</span>
        ),
      )}
    </div>
  );
}

function Actions({ index }: { readonly index: number }) {
  return (
    <div role="group" className="row actions">
      {['reply', 'retweet', 'like', 'bookmark', 'share'].map((name, at) => (
        <div key={name}>
          <button type="button" data-testid={name} aria-label={name}>
            <div dir="ltr" className="row">
              <div>
                <Icon />
              </div>
              <div>
                <span data-testid="app-text-transition-container">
                  <span>{(index * (at + 3)) % 97}</span>
                </span>
              </div>
            </div>
          </button>
        </div>
      ))}
    </div>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <g>
        <path d="M1.8 10c0-4.4 3.6-8 8-8h4.4c4.5 0 8.1 3.7 8.1 8.1 0 3-1.6 5.7-4.2 7.1l-8.1 4.5v-3.7h-.1c-4.4.1-8.1-3.5-8.1-8z" />
      </g>
    </svg>
  );
}

function Nest({ depth, children }: { readonly depth: number; readonly children: ReactNode }): ReactNode {
  return depth === 0 ? (
    children
  ) : (
    <div className="nest">
      <Nest depth={depth - 1}>{children}</Nest>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<WindowList count={data.count} row={(index) => <Post index={index} />} />);
