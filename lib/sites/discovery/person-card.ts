import { isLabel } from '../reading/page-labels';

const CARD =
  /(?:^|[\s_-])(?:accounts?|users?|profiles?|people|persons?|members?|friends?|contacts?|followers?|contributors?|staff)[-_]{1,2}(?:cards?|items?|rows?|entry|tiles?|list|preview|results?|directory|grid|inner)/i;
const WHOLE = /(?:^|\s)(?:account|user|profile|person|member|friend|contact|follower|contributor)(?:\s|$)/i;
const CONVERSATION = /comment|repl(?:y|ies)|post|message|status|note|answer|chat/i;
const BUTTON = 'button, [role="button"], a[class*="button" i], a[class*="btn" i]';
const FEW = 3;
/** A card about a person: it is named as one, or there is nothing to do but follow them. */
export function isPersonCard(item: Element): boolean {
  return isNamedPerson(item) || isOnlyFollowed(item);
}

function isNamedPerson(item: Element): boolean {
  return [item, item.parentElement].some((element) => {
    const name = element?.getAttribute('class') ?? '';
    return (CARD.test(name) || WHOLE.test(name)) && !CONVERSATION.test(name);
  });
}

function isOnlyFollowed(item: Element): boolean {
  const labels = [...item.querySelectorAll(BUTTON)].map(labelOf);
  return (
    labels.length < FEW && labels.some((label) => isLabel('relation', label)) && labels.every(isRelation)
  );
}

/** A button without words may be a menu. */
function isRelation(label: string): boolean {
  return label === '' || isLabel('relation', label);
}

function labelOf(button: Element): string {
  return button.textContent?.trim() ?? '';
}
