import sourceList from '../data/sources-wording.json';
import de from '../data/wording/de.json';
import en from '../data/wording/en.json';
import es from '../data/wording/es.json';
import fr from '../data/wording/fr.json';
import pt from '../data/wording/pt.json';
import type { WordingAdvice } from './wording-advice';

/** The part of a `lib/data/wording/<lang>.json` that is shown; the schema beside it says the rest. */
interface WordingFile {
  readonly language: string;
  /** What is said of a source, in the file's language. */
  readonly remarks: { readonly unopened: string; readonly principle: string };
  readonly entries: readonly WordingEntry[];
}

interface WordingEntry {
  readonly id: string;
  readonly term: string;
  readonly why: string;
  readonly better: readonly string[];
  readonly sources: readonly string[];
  readonly basis: string;
}

interface WordingSource {
  readonly title: string;
  readonly href: string;
  readonly opened: boolean;
}

const files: readonly WordingFile[] = [en, es, pt, fr, de];
const sources: Readonly<Record<string, WordingSource>> = sourceList;
const GENERAL = /^[a-z]+(\.wording\.type\..+)$/;

/**
 * What is known of the words that a wording entry stands for (`en.wording.committed-suicide`), or of a whole kind
 * of stigma (`en.wording.type.dangerousness`). An entry speaks its own language, because its better words do; a kind
 * is explained in `language` (BCP 47, the reader's) where that is known. `undefined` for an unknown id.
 */
export function wordingAdvice(entry: string, language?: string): WordingAdvice | undefined {
  const kind = language === undefined ? undefined : GENERAL.exec(entry)?.[1];
  const translated = kind === undefined ? undefined : adviceOf(`${primary(language ?? '')}${kind}`);
  return translated ?? adviceOf(entry);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

function adviceOf(id: string): WordingAdvice | undefined {
  const file = files.find(({ language }) => id.startsWith(`${language}.`));
  const found = file?.entries.find((entry) => entry.id === id);
  if (file === undefined || found === undefined) return undefined;
  return {
    entry: id,
    term: found.term,
    why: found.why,
    better: found.better,
    sources: found.sources.flatMap((source) => shownSource(source, found, file)),
  };
}

/** A source claims no more than it does: the title says where the word is our own application, or the page unread. */
function shownSource(id: string, entry: WordingEntry, { remarks }: WordingFile): WordingAdvice['sources'] {
  const source = sources[id];
  if (source === undefined) return [];
  const said = [
    ...(entry.basis === 'principle' ? [remarks.principle] : []),
    ...(source.opened ? [] : [remarks.unopened]),
  ];
  const title = said.length === 0 ? source.title : `${source.title} (${said.join('; ')})`;
  return [{ title, href: source.href }];
}
