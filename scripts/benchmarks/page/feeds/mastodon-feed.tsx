/** @jsxImportSource react */
import { memo, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { data, handleOf, idOf, textOf } from './feed-data';

/** Posts that one request brings, as Mastodon's API gives them. */
const BATCH = 40;

/**
 * Mastodon's home: every post stays in the page, and one that is far off is emptied to a shell of its height with plain hidden text
 * (`intersection_observer_article.jsx`).
 */
function Home() {
  const [shown, setShown] = useState(BATCH);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const more = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setShown((before) => Math.min(data.count, before + BATCH));
      },
      { rootMargin: '200%' },
    );
    more.observe(element);
    return () => more.disconnect();
  });
  return (
    <div className="column">
      <div role="feed" className="item-list">
        {Array.from({ length: shown }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the post is its number
          <Article key={index} index={index} />
        ))}
      </div>
      <div ref={end} style={{ height: 1 }} />
    </div>
  );
}

const listeners = new WeakMap<Element, (near: boolean) => void>();
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
  },
  { rootMargin: '300% 0px' },
);

const Article = memo(({ index }: { readonly index: number }) => {
  const article = useRef<HTMLElement>(null);
  const height = useRef(0);
  const [near, setNear] = useState(true);
  useEffect(() => {
    const element = article.current;
    if (!element) return;
    listeners.set(element, (isNear) => {
      if (!isNear) height.current = element.offsetHeight;
      setNear(isNear);
    });
    nearby.observe(element);
    return () => nearby.unobserve(element);
  }, []);
  const id = idOf(index);
  if (near)
    return (
      <article ref={article} data-id={id} tabIndex={-1}>
        <Status index={index} />
      </article>
    );
  return (
    <article
      ref={article}
      data-id={id}
      tabIndex={-1}
      style={{ height: height.current, opacity: 0, overflow: 'hidden' }}
    >
      <div className="status__wrapper" tabIndex={0}>
        <span>Made Up {index}</span>
        <span>{textOf(index)}</span>
      </div>
    </article>
  );
});

function Status({ index }: { readonly index: number }) {
  const id = idOf(index);
  const address = `/@${handleOf(index)}`;
  return (
    <div className="status__wrapper status__wrapper-public" tabIndex={0}>
      <div className="status status-public" data-id={id}>
        <div className="status__info row">
          <a href={`${address}/${id}`} className="status__relative-time">
            <span className="status__visibility-icon">
              <Icon />
            </span>
            <time dateTime="2026-11-01T10:00:00.000Z">1 Nov</time>
          </a>
          <a href={address} className="status__display-name row">
            <div className="status__avatar">
              <div className="account__avatar round" />
            </div>
            <span className="display-name">
              <bdi>
                <strong className="display-name__html">Made Up {index}</strong>
              </bdi>
              <span className="display-name__account">@{handleOf(index)}</span>
            </span>
          </a>
        </div>
        <div className="status__content status__content--with-action" tabIndex={0}>
          <div className="status__content__text status__content__text--visible translate" lang="en">
            {textOf(index)
              .split('\n')
              .map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move
                <p key={at}>{line}</p>
              ))}
          </div>
        </div>
        <div className="status__action-bar row">
          {['Reply', 'Boost', 'Favourite', 'Bookmark', 'More'].map((name, at) => (
            <div key={name} className="status__action-bar__button-wrapper">
              <button type="button" className="status__action-bar__button icon-button" aria-label={name}>
                <Icon />
                <span className="icon-button__counter">
                  <span className="animated-number">
                    <span>{(index * (at + 3)) % 23}</span>
                  </span>
                </span>
              </button>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Icon() {
  return (
    <svg viewBox="0 -960 960 960" width="18" height="18" className="icon" aria-hidden="true">
      <path d="M760-200v-160q0-50-35-85t-85-35H273l144 144-57 56-240-240 240-240 57 56-144 144h367q83 0 141.500 58.500T840-360v160h-80Z" />
    </svg>
  );
}

const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<Home />);
