import enPage from '../data/locales/en/page.json';

/** The sentences of the popup and the library pages. */
export type PageMessages = typeof enPage;

const pageMessages: Readonly<Record<string, PageMessages>> = { en: enPage };

/** The pages' sentences in the language asked for, else in English. */
export function pageMessagesFor(language: string): PageMessages {
  return pageMessages[language] ?? pageMessages[language.split('-')[0] ?? ''] ?? enPage;
}
