import { lexiconsOf } from '../../../lib/analysis/lexicons';

/** One way of judging a post. What it finds does not matter here, only what it costs. */
export interface Judge {
  readonly name: string;
  judge(text: string): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: installed beside the built benchmark alone, without the project's types
const peer = (name: string): Promise<any> => import(name);

/** Peers, each as its own documentation uses it. */
export async function peers(): Promise<readonly Judge[]> {
  const [alex, equality, english, unified, compromise, one, obscenity] = await Promise.all(
    ['alex', 'retext-equality', 'retext-english', 'unified', 'compromise', 'compromise/one', 'obscenity'].map(
      peer,
    ),
  );
  const retext = unified.unified().use(english.default).use(equality.default).freeze();
  const matcher = new obscenity.RegExpMatcher({
    ...obscenity.englishDataset.build(),
    ...obscenity.englishRecommendedTransformers,
  });
  const regex = largeRegex();
  return [
    { name: 'alex 11.0.1', judge: (text) => alex.text(text) },
    {
      name: 'retext-equality 7.1.0',
      judge: (text) => retext.runSync(retext.parse(text), { value: text, message: () => ({}) }),
    },
    { name: 'compromise 14.17.0', judge: (text) => compromise.default(text) },
    { name: 'compromise/one', judge: (text) => one.default(text) },
    { name: 'obscenity 0.4.6', judge: (text) => matcher.getAllMatches(text) },
    { name: 'one large regex, case-insensitive', judge: (text) => text.match(regex) },
  ];
}

/** Every plain phrase of our English lexicons as one alternation, the way word lists are often shipped. */
function largeRegex(): RegExp {
  const phrases = lexiconsOf('en').flatMap(({ entries }) => entries.flatMap(({ phrases }) => phrases));
  const words = phrases.flatMap((phrase) => phrase.match(/[a-z][a-z' -]{3,}/g) ?? []);
  return new RegExp(`\\b(?:${[...new Set(words)].map((word) => word.trim()).join('|')})\\b`, 'giu');
}
