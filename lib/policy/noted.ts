/** What is noted of one post beside its signals. Never its words. */
export interface Noted {
  /** It links to, or names the address of, a source that people trust: it can be read there, and needs no card. */
  readonly citesTrustedSource: boolean;
}

export const nothingNoted: Noted = { citesTrustedSource: false };
