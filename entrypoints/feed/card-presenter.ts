import type { CardStage, Carrier } from '../../components/card';
import type { CardEvent } from '../../lib/cards';
import type { Decision, Show } from '../../lib/policy';
import type { Post, PostId } from '../../lib/post';
import { answerCard } from './answer-card';
import type { Judgements } from './judgements';
import { modelFor } from './model-for';
import type { PageCircumstances } from './page-circumstances';

/** Brings decisions to the page: one card for each post, in an element that carries it, and away when none does. */
export class CardPresenter {
  /** The elements that carry each post with a card at this moment: a post may stand twice. */
  readonly #carriers = new Map<PostId, Map<Element, Carrier>>();
  /** Posts whose card counts among those shown. */
  readonly #counted = new Set<PostId>();
  /** What each standing card was drawn for. */
  readonly #drawn = new Map<PostId, Show>();
  /** What the background has been asked for and has not answered yet. */
  readonly #asked = new Map<PostId, Show>();
  /** The kind of card that was closed on a post; should its words change, another kind may come. */
  readonly #closed = new Map<PostId, Show['show']>();
  /** Cards that said "never here" and stand until their post goes, so that it can be undone where it was said. */
  readonly #hushed = new Set<PostId>();

  constructor(
    private readonly stage: CardStage,
    private readonly judgements: Judgements,
    private readonly circumstances: PageCircumstances,
  ) {}

  /** @returns whether the post has a card, or will have one in a place that suits it */
  present(post: Post, element: Element, placeIn: () => ReturnType<Carrier['place']>): boolean {
    const decision = this.judgements.of(post);
    const wanted = this.#wanted(post.id, decision);
    if (!wanted && !this.#hushed.has(post.id)) {
      this.#remove(post.id);
      this.#carriers.delete(post.id);
      return false;
    }
    const carriers = this.#carriers.get(post.id) ?? new Map<Element, Carrier>();
    const carrier = { element, place: () => (carriers.has(element) ? placeIn() : undefined) };
    this.#carriers.set(post.id, carriers.set(element, carrier));
    if (this.stage.has(post.id)) this.#keep(post.id, carrier);
    if (wanted && !this.#isUnderWay(post.id, wanted) && carrier.place()) void this.#show(post, wanted);
    return true;
  }

  /** The person changed something that cards may tell of, such as the country: each is drawn anew when its post is met next. */
  redrawAll(): void {
    this.#drawn.clear();
  }

  #wanted(id: PostId, decision: Decision): Show | undefined {
    return decision.show !== 'nothing' && this.#closed.get(id) !== decision.show ? decision : undefined;
  }

  #isUnderWay(id: PostId, wanted: Show): boolean {
    return this.#asked.get(id) === wanted || (this.stage.has(id) && this.#drawn.get(id) === wanted);
  }

  #remove(id: PostId): void {
    this.stage.remove(id);
    this.#drawn.delete(id);
  }

  leave(id: PostId, element: Element): void {
    const carriers = this.#carriers.get(id);
    carriers?.delete(element);
    const [other] = carriers?.values() ?? [];
    if (this.stage.elementOf(id) === element || !other) this.stage.stepBack(id);
    if (other) this.#keep(id, other);
    else {
      this.#carriers.delete(id);
      this.#hushed.delete(id);
    }
  }

  /** A card that stands in an element of its post stays there. */
  #keep(id: PostId, carrier: Carrier): void {
    const element = this.stage.elementOf(id);
    if (element && element !== carrier.element && this.#carriers.get(id)?.has(element)) return;
    this.stage.keep(id, carrier);
  }

  async #show(post: Post, decision: Show): Promise<void> {
    const { id } = post;
    if (!this.#counted.has(id)) {
      this.#counted.add(id);
      this.circumstances.reserve(decision.show, decision.form);
    }
    this.#asked.set(id, decision);
    const model = await modelFor(decision, this.circumstances.language);
    if (this.#asked.get(id) === decision) this.#asked.delete(id);
    const [carrier] = this.#carriers.get(id)?.values() ?? [];
    if (!carrier || this.#wanted(id, this.judgements.of(post)) !== decision) return;
    if (!model) {
      this.#remove(id); // what stood there was about other words
      return;
    }
    if (!this.stage.show(id, carrier, model, (event) => this.#answer(id, decision, event))) return;
    this.#drawn.set(id, decision);
    this.circumstances.confirm(id, decision.show, decision.form);
  }

  async #answer(id: PostId, decision: Show, event: CardEvent): Promise<boolean> {
    if (event.type === 'not-now') {
      this.#closed.set(id, decision.show);
      this.#remove(id);
    }
    if (event.type === 'never-here') this.#hushed.add(id);
    const done = await answerCard(decision, event);
    if (event.type === 'undo-never-here' && done) this.#hushed.delete(id);
    return done;
  }
}
