import type { Signal } from '../../lib/analysis';
import { type Circumstances, type Decision, decide, type Noted, type Show } from '../../lib/policy';
import { type Content, type Post, type PostId, textHash } from '../../lib/post';
import { citesTrustedSource } from './cites-trusted-source';

/** Posts remembered on one page; older ones are judged again if they come back. */
const REMEMBERED = 2000;

interface Judgement {
  readonly text: string;
  readonly signals: readonly Signal[];
  readonly noted: Noted;
  decision: Decision | undefined;
  /** What was decided before the person changed something or the post got more words; keeps a standing card in its form. */
  earlier: Decision | undefined;
}

type Analyze = (content: Content) => readonly Signal[];

/** Each post judged once: its signals for as long as its text stays the same, its decision until the person changes something. */
export class Judgements {
  readonly #known = new Map<PostId, Judgement>();

  #analyze: Analyze | undefined;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly circumstances: { now(): Circumstances },
    private readonly load: () => Promise<Analyze | undefined>,
  ) {}

  get isReady(): boolean {
    return this.#analyze !== undefined;
  }

  /** Loads what judging needs, once; where nothing answers, the next post asks again. */
  ready(): Promise<void> {
    this.#loading ??= this.load().then((analyze) => {
      this.#analyze = analyze;
      if (!analyze) this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Posts judged on this page so far. */
  get size(): number {
    return this.#known.size;
  }

  /** The decision on a post: made once, and again when the person changed something. A standing card keeps its form. */
  of(post: Post): Decision {
    const judgement = this.#judgementOf(post);
    if (judgement.decision) return judgement.decision;
    const { signals, noted, earlier } = judgement;
    const hasCard = earlier !== undefined && earlier.show !== 'nothing';
    const here = hasCard ? uncounted(this.circumstances.now()) : this.circumstances.now();
    const decided = decide(signals, here, noted);
    judgement.decision = hasCard ? inItsForm(decided, earlier) : decided;
    return judgement.decision;
  }

  /** The person changed something: every post is decided on anew, none is analysed again. */
  forgetDecisions(): void {
    for (const judgement of this.#known.values()) {
      judgement.earlier = judgement.decision ?? judgement.earlier;
      judgement.decision = undefined;
    }
  }

  #judgementOf(post: Post): Judgement {
    const text = textHash(post.text);
    const known = this.#known.get(post.id);
    if (known?.text === text) return known;
    const signals = this.#analyze?.(post) ?? [];
    const makesClaim = signals.some(({ kind }) => kind === 'misinformation');
    const judgement = {
      text,
      signals,
      noted: { citesTrustedSource: makesClaim && citesTrustedSource(post) },
      decision: undefined,
      earlier: known?.decision ?? known?.earlier,
    };
    this.#known.delete(post.id);
    this.#known.set(post.id, judgement);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
    return judgement;
  }
}

const NONE: Circumstances['shownToday'] = { helpline: 0, wording: 0, fact: 0, step: 0 };

/** For a post that has its card: it is counted already, and no cap takes it away. */
function uncounted(here: Circumstances): Circumstances {
  return { ...here, shownToday: NONE, linesHere: NONE };
}

/** The new decision in the form of the card that stands, unless it is urgent; the very same decision where nothing else has changed. */
function inItsForm(decided: Decision, earlier: Show): Decision {
  if (decided.show !== earlier.show) return decided;
  const kept = { ...decided, form: decided.reason === 'in-danger-now' ? decided.form : earlier.form };
  return JSON.stringify(kept) === JSON.stringify(earlier) ? earlier : kept;
}
