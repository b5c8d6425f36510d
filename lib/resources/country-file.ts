import * as v from 'valibot';

/** What a service is about, as the files name it. `topics-for-need.ts` maps a need to these. */
export const serviceTopics = [
  'suicide',
  'crisis',
  'general',
  'self-harm',
  'eating-disorder',
  'substance',
  'gambling',
  'domestic-violence',
  'sexual-assault',
  'youth',
  'students',
  'perinatal',
  'bereavement',
  'lgbtq',
  'trans',
  'veterans',
  'indigenous',
  'older-people',
  'emergency',
] as const;

/** Built on first use, so that whoever imports only the room's small things does not carry it. */
function schemaOfHours() {
  const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
  const span = v.strictObject({
    days: v.array(v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
    from: clock,
    to: clock,
  });
  return v.strictObject({
    text: v.string(),
    always: v.exactOptional(v.literal(true)),
    zone: v.exactOptional(v.string()),
    spans: v.exactOptional(v.array(span)),
  });
}

function schemaOfFile() {
  const contact = v.strictObject({
    kind: v.picklist(['call', 'sms', 'whatsapp', 'chat', 'web']),
    text: v.string(),
    href: v.string(),
    note: v.exactOptional(v.string()),
  });
  const service = v.strictObject({
    id: v.string(),
    name: v.string(),
    english: v.exactOptional(v.string()),
    topics: v.array(v.picklist(serviceTopics)),
    audience: v.exactOptional(v.string()),
    region: v.exactOptional(v.string()),
    list: v.exactOptional(v.literal(true)),
    contacts: v.array(contact),
    hours: schemaOfHours(),
    cost: v.picklist(['free', 'standard', 'local rate', 'charged', 'unknown']),
    languages: v.array(v.string()),
    status: v.picklist(['active', 'uncertain']),
    notes: v.exactOptional(v.string()),
    confidence: v.picklist(['high', 'medium', 'low']),
    verified: v.string(),
    sources: v.record(v.string(), v.string()),
  });
  return v.strictObject({ country: v.string(), services: v.array(service) });
}

let schema: ReturnType<typeof schemaOfFile> | undefined;

/** One service as `lib/data/helplines/<CC>.json` keeps it. What each field means stands in `lib/data/schema`. */
export type Service = v.InferOutput<ReturnType<typeof schemaOfFile>>['services'][number];
export type ServiceTopic = (typeof serviceTopics)[number];

/** The services of one country's file, in its order. Throws where the file does not have the shape. */
export function parseCountryFile(file: unknown): readonly Service[] {
  schema ??= schemaOfFile();
  return v.parse(schema, file).services;
}
