import type { CardMessages } from '../i18n';
import type { ShowHelpline } from '../policy';
import type { Advice } from './card-model';

/** How to answer whoever wrote, by what they may need: only words of suicide put a question about it among the first. */
export function helpAuthor({ need, reason }: ShowHelpline, text: CardMessages['helpline']): Advice {
  if (need.topic === 'abuse' || reason === 'abuse') return text.helpAbused;
  if (reason === 'worried-about-someone') return text.helpSomeone;
  switch (need.topic) {
    case 'suicide':
    case 'crisis':
    case 'self-harm':
    case 'emergency':
      return text.helpAuthor;
    default:
      return text.helpStruggling;
  }
}
