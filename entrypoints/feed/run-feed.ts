import { CardStage, drawCard } from '../../components/card';
import { createAnalyzer } from '../../lib/analysis';
import { type FeedCount, type FeedListener, observeFeed, onNavigation } from '../../lib/feed';
import { ask, onPush, type PageReport, reportPage } from '../../lib/messaging/client';
import { logFailure } from '../../lib/platform';
import { silenceOf } from '../../lib/policy';
import type { PostId } from '../../lib/post';
import { type SiteAdapter, siteFor } from '../../lib/sites';
import { CardPresenter } from './card-presenter';
import { healthOf } from './health';
import { Judgements } from './judgements';
import { loadKnowledge } from './load-knowledge';
import { PageCircumstances } from './page-circumstances';
import { recogniseLater } from './recognise-later';

const NOTHING_YET: FeedCount = { candidates: 0, looks: 0, posts: 0 };

/**
 * A post's way through Solace, for the page's whole life: sites → feed → analysis → policy → cards → components. When the
 * person changes something, or the address changes within the page, the walk begins anew.
 */
export async function runFeed(life: AbortController): Promise<void> {
  const { signal } = life;
  const state = await ask({ type: 'reader-state' });
  if (!state || signal.aborted) return;

  const circumstances = new PageCircumstances(state);
  const judgements = new Judgements(circumstances, async () => {
    const knowledge = await loadKnowledge(circumstances.language);
    return knowledge && createAnalyzer(knowledge);
  });
  const stage = new CardStage(drawCard);
  const presenter = new CardPresenter(stage, judgements, circumstances);
  const carried = new WeakMap<Element, PostId>();
  let walk = new AbortController();
  let site = siteHere();
  let health = healthOf(site, NOTHING_YET);

  const begin = () => {
    walk.abort();
    walk = new AbortController();
    site = siteHere();
    const url = new URL(location.href);
    circumstances.enter(url, site.audience(url, document));
    judgements.forgetDecisions();
    if (silenceOf(circumstances.now()) || site.withoutCards) {
      stage.clear();
      health = healthOf(site, NOTHING_YET);
    } else {
      const listener = listen(presenter, judgements, site);
      health = healthOf(site, observeFeed(document, site, listener, walk.signal, carried));
    }
    recogniseLater(site, siteHere, begin, walk.signal);
    circumstances.whenPauseEnds(begin, walk.signal);
  };

  onPush((push) => {
    if (push.type === 'origins-removed' && push.origins.includes(originHere())) life.abort();
    if (push.type === 'reader-state-changed' && circumstances.update(push.state)) {
      presenter.redrawAll();
      begin();
    }
  }, signal);
  onNavigation(begin, signal);
  reportPage((): PageReport => {
    const silence = silenceOf(circumstances.now()) ?? null;
    const nothingFound = silence === null && health() === 'nothing-found';
    return { site: site.id, posts: judgements.size, cards: stage.size, silence, nothingFound };
  }, signal);
  signal.addEventListener('abort', () => {
    walk.abort();
    stage.clear();
  });
  begin();
}

function siteHere(): SiteAdapter {
  return siteFor(new URL(location.href), document);
}

/** The match pattern by which a person granted this page. */
function originHere(): string {
  return `${location.protocol}//${location.hostname}/*`;
}

/** Judging begins with the first post: a page without any never pays for what judging needs. */
function listen(presenter: CardPresenter, judgements: Judgements, site: SiteAdapter): FeedListener {
  return {
    onPost(post, element) {
      const present = () => presenter.present(post, element, () => site.cardSlot(element));
      if (judgements.isReady) return present();
      void judgements
        .ready()
        .then(() => judgements.isReady && site.read(element)?.id === post.id && present());
      return true;
    },
    onGone: (id, element) => presenter.leave(id, element),
    onFailure: (error) => logFailure(`reading a post of ${site.id}`, error),
  };
}
