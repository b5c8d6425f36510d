import { fill, type PageMessages } from '../../lib/i18n';
import type { SiteStatus } from './popup-model';
import type { PopupProps } from './popup-view';

/** This site: what Solace does here, and the one thing that changes it. */
export function SiteSection({ model, actions }: PopupProps) {
  const { text, site } = model;
  return (
    <section aria-labelledby="site">
      <h2 id="site">
        {text.site.heading}
        {site.kind !== 'none' && `: ${site.host}`}
      </h2>
      <p role="status">{statusOf(site, text)}</p>
      {site.kind === 'not-added' && (
        <>
          <button type="button" onClick={() => actions.addSite(site.origin)}>
            {fill(text.site.add, { host: site.host })}
          </button>
          <p class="quiet">{fill(text.site.asks, { host: site.host })}</p>
        </>
      )}
      {site.kind === 'added' && (
        <div class="row">
          <button
            type="button"
            onClick={() =>
              (site.muted ? actions.unmute : actions.mute)({ host: site.host, what: 'everything' })
            }
          >
            {site.muted ? text.site.unmute : text.site.mute}
          </button>
          {site.removable && (
            <button type="button" class="plain" onClick={() => actions.removeSite(site.origin)}>
              {fill(text.site.remove, { host: site.host })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function statusOf(site: SiteStatus, text: PageMessages): string {
  switch (site.kind) {
    case 'none':
      return text.site.none;
    case 'not-added':
      return fill(text.site.notAdded, { host: site.host });
    case 'added': {
      if (!site.report) return text.site.reload;
      const { posts, cards, silence, nothingFound } = site.report;
      const silences: Record<string, string> = text.site.silence;
      if (silence) return silences[silence] ?? text.site.silence['site-muted'];
      if (nothingFound) return text.site.changed;
      if (posts === 0) return text.site.nothingFound;
      return fill(text.site.works, { posts: String(posts), cards: String(cards) });
    }
    default:
      return site satisfies never;
  }
}
