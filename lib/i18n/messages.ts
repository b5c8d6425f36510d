import enCard from '../data/locales/en/card.json';

/** The sentences a card says. English is the reference: every other locale has the same keys. */
export type CardMessages = typeof enCard;

const cardMessages: Readonly<Record<string, CardMessages>> = { en: enCard };

/** Languages that Solace itself speaks, BCP 47. */
export const interfaceLanguages: readonly string[] = Object.keys(cardMessages);

/** The card's sentences in the language asked for, else in its base language, else in English. */
export function cardMessagesFor(language: string): {
  readonly lang: string;
  readonly messages: CardMessages;
} {
  const base = language.split('-')[0] ?? 'en';
  for (const lang of [language, base]) {
    const messages = cardMessages[lang];
    if (messages) return { lang, messages };
  }
  return { lang: 'en', messages: enCard };
}
