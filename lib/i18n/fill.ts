/** Puts values into a sentence: `fill('Call {text}', { text: '988' })`. A name without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
