import * as v from 'valibot';
import en from '../data/coping/en.json';
import { careSources } from './care-source';
import { careTopics } from './care-topic';
import type { CopingTool } from './coping-tool';

const EVIDENCE = ['strong', 'some', 'little'] as const;
const files: Readonly<Record<string, unknown>> = { en };
const parsed = new Map<string, readonly CopingTool[]>();

/**
 * The tools that fit a topic of `careTopics`, best evidence first; for a topic that has none, and for an unknown one,
 * those that help with most things. In `language` (BCP 47) where they are written in it, else in English. None for
 * `emergency`: then a person needs people, not an exercise.
 */
export function findCoping(topic: string, language: string): readonly CopingTool[] {
  if (topic === 'emergency') return [];
  const tools = toolsIn(language);
  const about = (wanted: string) => tools.filter(({ topics }) => topics.includes(wanted));
  const fitting = about(topic);
  return [...(fitting.length > 0 ? fitting : about('general'))].sort(
    (a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence),
  );
}

function toolsIn(tag: string): readonly CopingTool[] {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  const language = Object.hasOwn(files, primary) ? primary : 'en';
  const tools = parsed.get(language) ?? parseTools(files[language]);
  parsed.set(language, tools);
  return tools;
}

/** The tools of one file, in its order. Throws where the file does not have the shape. */
function parseTools(file: unknown): readonly CopingTool[] {
  const strings = v.array(v.string());
  const tool = v.strictObject({
    id: v.string(),
    name: v.string(),
    minutes: v.number(),
    topics: v.array(v.picklist(careTopics)),
    steps: strings,
    caution: v.exactOptional(v.string()),
    evidence: v.picklist(EVIDENCE),
    found: v.string(),
    sources: strings,
    reviewed: v.string(),
  });
  const { tools } = v.parse(v.strictObject({ language: v.string(), tools: v.array(tool) }), file);
  return tools.map(({ found: _, reviewed: __, sources, ...shown }) => ({
    ...shown,
    sources: careSources(sources),
  }));
}
