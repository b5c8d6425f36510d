import { isAdvertisement } from './advertisement';
import { isPersonCard } from './person-card';

/** What has the parts of a post and is none: it was paid for, or shows a person to follow. */
export function isNoSpeech(item: Element): boolean {
  return isPersonCard(item) || isAdvertisement(item);
}
