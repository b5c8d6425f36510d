import { isAdvertisement } from './advertisement';
import { isPersonCard } from './person-card';

/** How chats name the lines that they write themselves: who came, who left. */
const SYSTEM = /(?:^|[\s_-])system(?:[\s_-]|$)|(?:^|\s)(?:service|notice|info)(?:\s|$)|_info(?:\s|$)/i;

/** What has the parts of a post and is none: it was paid for, shows a person to follow, or is the page's own notice. */
export function isNoSpeech(item: Element): boolean {
  return SYSTEM.test(item.getAttribute('class') ?? '') || isPersonCard(item) || isAdvertisement(item);
}
