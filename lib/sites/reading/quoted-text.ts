import { type TextOptions, visibleText } from './visible-text';

/** What a text quotes in `<blockquote>`s, which {@link visibleText} leaves out; quotes in quotes each on their own. */
export function quotedBlocks(text: Element, options?: TextOptions): string | undefined {
  const blocks = text.getElementsByTagName('blockquote');
  if (blocks.length === 0) return undefined;
  const quoted = [...blocks].map((block) => visibleText(block, options)).filter(Boolean);
  return quoted.length > 0 ? quoted.join('\n') : undefined;
}

/**
 * Splits a text by the old custom of quoting with `>` at the start of a line (e-mail, Hacker News). A `>` line runs to
 * the end of its line only.
 */
export function splitQuotedLines(text: string): { readonly text: string; readonly quoted?: string } {
  if (!text.includes('>')) return { text };
  const lines = text.split('\n');
  const isQuote = (line: string) => /^\s*>+\s*\S/.test(line) && !/^\s*>+[._<>-]/.test(line);
  const quoted = lines
    .filter(isQuote)
    .map((line) => line.replace(/^\s*>+\s*/, ''))
    .join('\n');
  if (!quoted) return { text };
  const own = lines.filter((line) => !isQuote(line)).join('\n');
  return { text: own.replace(/\n{2,}/g, '\n').trim(), quoted };
}
