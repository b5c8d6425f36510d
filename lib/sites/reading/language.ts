/** Tags that name no language: undetermined, none, several, invented, private use (X marks emoji-only posts `qme`). */
const NO_LANGUAGE = /^(?:und|zxx|mul|mis|art|q[a-t][a-z])(?:-|$)/i;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** BCP 47 tag that the page declares on a text itself, if it names a language. */
export function languageOf(text: Element): string | undefined {
  const tag = text.getAttribute('lang')?.trim();
  return tag && TAG.test(tag) && !NO_LANGUAGE.test(tag) ? tag : undefined;
}
