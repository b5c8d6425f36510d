import type { CardStage, Place } from '../../components/card';
import type { CardEvent } from '../../lib/cards';
import { ask } from '../../lib/messaging/client';
import type { ShowHelpline, ShowWording } from '../../lib/policy';
import type { Post, PostId } from '../../lib/post';
import type { Judgements } from './judgements';
import { modelFor } from './model-for';
import type { PageCircumstances } from './page-circumstances';

type Shown = ShowHelpline | ShowWording;

/** Brings decisions to the page: one card for each post, where the post is now, and away when it goes. */
export class CardPresenter {
  /** Where each post near the viewport stands at this moment. */
  readonly #places = new Map<PostId, () => Place | undefined>();
  readonly #closed = new Set<PostId>();
  /** Cards that said "never here" and stand until their post goes, so that it can be undone where it was said. */
  readonly #hushed = new Set<PostId>();

  constructor(
    private readonly stage: CardStage,
    private readonly judgements: Judgements,
    private readonly circumstances: PageCircumstances,
  ) {}

  present(post: Post, placeOf: () => Place | undefined): void {
    this.#places.set(post.id, placeOf);
    const { decision, fresh } = this.judgements.of(post);
    const wanted = decision.show !== 'nothing' && !this.#closed.has(post.id);
    if (!wanted && !this.#hushed.has(post.id)) {
      this.stage.remove(post.id);
      return;
    }
    const place = placeOf();
    if (!place) return;
    if (this.stage.has(post.id) || decision.show === 'nothing') {
      this.stage.keep(post.id, place);
      return;
    }
    if (fresh) this.#count(decision);
    void this.#show(post.id, decision);
  }

  leave(post: Post): void {
    this.#places.delete(post.id);
    this.#hushed.delete(post.id);
    this.stage.stepBack(post.id);
  }

  #count(decision: Shown): void {
    this.circumstances.countShown(decision.show, decision.form);
    if (decision.form === 'card') void ask({ type: 'card-shown', card: decision.show });
  }

  async #show(id: PostId, decision: Shown): Promise<void> {
    const model = await modelFor(decision, this.circumstances.language);
    const place = this.#places.get(id)?.();
    if (model && place) this.stage.show(id, place, model, (event) => this.#answer(id, decision, event));
  }

  async #answer(id: PostId, decision: Shown, event: CardEvent): Promise<boolean> {
    const card = decision.show;
    switch (event.type) {
      case 'save':
        return succeeded(await ask({ type: 'save-resource', resourceId: event.resourceId }));
      case 'not-now':
        this.#closed.add(id);
        this.stage.remove(id);
        return succeeded(await ask({ type: 'not-now', card }));
      case 'never-here':
        this.#hushed.add(id);
        return succeeded(await ask({ type: 'never-here', card }));
      case 'undo-never-here':
        this.#hushed.delete(id);
        return succeeded(await ask({ type: 'undo-never-here', card }));
      case 'wrong':
        return succeeded(await ask({ type: 'wrong', card, entries: [...decision.entries] }));
      case 'opened':
        return true;
      default:
        return event satisfies never;
    }
  }
}

function succeeded(done: { readonly ok: boolean } | undefined): boolean {
  return done?.ok ?? false;
}
