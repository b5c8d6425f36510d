/** A peer community, or a way to find a professional, with what is known of it. */
export interface PlaceToTurn {
  readonly id: string;
  readonly kind: 'community' | 'professionals';
  readonly name: string;
  /** ISO 3166-1 alpha-2, upper case, or `INT` for everyone. */
  readonly country: string;
  /** BCP 47 tags; empty where the sources do not say. */
  readonly languages: readonly string[];
  /** What it is and whom it is for, its limits included. */
  readonly what: string;
  readonly href: string;
  /** Who looks after the conversations, where that is known. */
  readonly moderated?: string;
  /** It is a helpline, or leads to helplines. */
  readonly line?: true;
  /** False where nobody of us has read the page; whoever shows the place says so. */
  readonly opened: boolean;
  /** Date of the newest evidence, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; where nothing was opened, of its listing. */
  readonly verified: string;
  readonly sources: readonly { readonly what: string; readonly asOf: string }[];
}
