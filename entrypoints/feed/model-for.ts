import { type CardModel, factCard, helplineCard, stepCard, wordingNote } from '../../lib/cards';
import { ask } from '../../lib/messaging/client';
import type { Show } from '../../lib/policy';

/**
 * The card for a decision, with what the background's directory holds for it. A helpline card always comes, with the
 * international fallback when there is no answer; the others without an answer have nothing to say.
 */
export async function modelFor(decision: Show, language: string): Promise<CardModel | undefined> {
  switch (decision.show) {
    case 'helpline': {
      const resources = await ask({ type: 'find-resources', need: decision.need });
      return helplineCard(decision, resources ?? [], language, Date.now());
    }
    case 'wording': {
      const advice = await ask({
        type: 'find-wording',
        entries: [...decision.entries],
        stigma: decision.stigma,
      });
      return advice ? wordingNote(decision, advice, language) : undefined;
    }
    case 'fact': {
      const advice = await ask({ type: 'find-fact', entries: [...decision.entries] });
      return advice ? factCard(decision, advice, language) : undefined;
    }
    case 'step': {
      const help = await ask({ type: 'find-small-help', need: decision.need });
      return help ? stepCard(decision, help, language) : undefined;
    }
    default:
      return decision satisfies never;
  }
}
