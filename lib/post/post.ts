/** A social site as Solace names it, e.g. `x`, `bluesky`, `generic`. The registry in `lib/sites` holds the list. */
export type SiteId = string & { readonly __brand: 'SiteId' };

/**
 * Identity of a post, stable while the page recycles its elements: the site's own id where it has one
 * (`x:1790`), else a hash of author and text (`generic:#1f0c22`).
 */
export type PostId = string & { readonly __brand: 'PostId' };

/** What was said. The only part of a post that analysis receives: it cannot see who said it. */
export interface Content {
  /** The post's own words, plain text with `\n` between blocks; without quotes, buttons, names, counts and hidden nodes. */
  readonly text: string;
  /** BCP 47 tag that the page declares for the text, if any. Sites guess it, so it is a hint. */
  readonly lang?: string;
  /** Text of a post quoted inside this one. Never judged as the author's own words. */
  readonly quoted?: string;
}

/** One post or comment on the page. Lives in the page's process only; nothing that leaves a content script has its fields. */
export interface Post extends Content {
  readonly id: PostId;
  readonly site: SiteId;
  readonly kind: 'post' | 'comment';
  /** Handle or name as the page shows it. For `npm run posts`; no room after `sites` reads it. */
  readonly author?: string;
  /** Absolute https URL of the post. */
  readonly permalink?: string;
  /** Absolute http(s) URLs that the text links to. */
  readonly links: readonly string[];
  /** Hashtags of the text without `#`, each once, in order, as written. */
  readonly hashtags: readonly string[];
}
