const CARD =
  /(?:^|[\s_-])(?:accounts?|users?|profiles?|people|persons?|members?|friends?|contacts?|followers?|contributors?|staff)[-_]{1,2}(?:cards?|items?|rows?|entry|tiles?|list|preview|results?|directory|grid|inner)/i;
const WHOLE = /(?:^|\s)(?:account|user|profile|person|member|friend|contact|follower|contributor)(?:\s|$)/i;
const CONVERSATION = /comment|repl(?:y|ies)|post|message|status|note|answer|chat/i;
const BUTTON = 'button, [role="button"], a[class*="button" i], a[class*="btn" i]';
const FEW = 3;
/** What one does with a person, not with what they say. */
const RELATIONS = new Set(
  [
    'follow, following, unfollow, follow back, requested, add friend, unfriend, connect, add contact, subscribe, subscribed',
    'seguir, siguiendo, dejar de seguir, seguindo, deixar de seguir, suivre, suivi, abonné, ne plus suivre, segui, segui già',
    'folgen, folge ich, gefolgt, entfolgen, volgen, volgend, ontvolgen, följ, följer, følg, følger, seuraa, obserwuj, obserwujesz',
    'подписаться, вы подписаны, отписаться, добавить в друзья, takip et, takip ediliyor, متابعة, تتابعه, دنبال کردن, עקוב, फ़ॉलो करें',
    'フォロー, フォローする, フォロー中, 关注, 已关注, 關注, 追蹤, 팔로우, 팔로잉, theo dõi, ikuti, mengikuti',
  ].flatMap((line) => line.split(', ')),
);

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
  return labels.length < FEW && labels.some((label) => RELATIONS.has(label)) && labels.every(isRelation);
}

/** A button without words may be a menu. */
function isRelation(label: string): boolean {
  return label === '' || RELATIONS.has(label);
}

function labelOf(button: Element): string {
  return button.textContent?.trim().toLowerCase() ?? '';
}
