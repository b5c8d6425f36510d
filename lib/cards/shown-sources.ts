import { type CardMessages, fill } from '../i18n';
import type { FactAdvice } from '../resources';
import type { Source } from './card-model';

/** Sources as a card links to them: one whose page we have not opened says so. */
export function shownSources(sources: FactAdvice['sources'], messages: CardMessages): readonly Source[] {
  return sources.map(({ title, href, opened }) => ({
    title: opened ? title : fill(messages.unopenedSource, { title }),
    href,
  }));
}
