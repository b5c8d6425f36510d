import { type CardModel, helplineCard, wordingNote } from '../../lib/cards';
import { ask } from '../../lib/messaging/client';
import type { ShowHelpline, ShowWording } from '../../lib/policy';

/**
 * The card for a decision, with what the background's directory holds for it. A helpline card always comes, with the
 * international fallback when there is no answer; a note without advice has nothing to say.
 */
export async function modelFor(
  decision: ShowHelpline | ShowWording,
  language: string,
): Promise<CardModel | undefined> {
  switch (decision.show) {
    case 'helpline': {
      const resources = await ask({ type: 'find-resources', need: decision.need });
      return helplineCard(decision, resources ?? [], language);
    }
    case 'wording': {
      const advice = await ask({
        type: 'find-wording',
        entries: [...decision.entries],
        stigma: decision.stigma,
      });
      return advice ? wordingNote(decision, advice, language) : undefined;
    }
    default:
      return decision satisfies never;
  }
}
