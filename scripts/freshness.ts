import { helplineFiles } from './support/helpline-files';
import { knowledgeFiles } from './support/knowledge-files';
import { overdue, tiers } from './support/overdue';
import { knowledgeTiers, overdueKnowledge } from './support/overdue-knowledge';

/** `npx tsx scripts/freshness.ts`: which helplines and what else is known are overdue for a new look today, by tier. A list, never a failure. */
const late = overdue(helplineFiles(), new Date());
for (const [tier, months] of Object.entries(tiers)) {
  const lines = late.filter((one) => one.tier === tier);
  console.log(`${tier}, older than ${months} months: ${lines.length}`);
  for (const { country, id, verified, age } of lines) {
    console.log(`  ${country}  ${id}  ${verified}  ${age} months`);
  }
}

const stale = overdueKnowledge(knowledgeFiles(), new Date());
for (const [tier, months] of Object.entries(knowledgeTiers)) {
  const lines = stale.filter((one) => one.tier === tier);
  console.log(`${tier}${months > 0 ? `, older than ${months} months` : ''}: ${lines.length}`);
  for (const { id, verified, age } of lines) console.log(`  ${id}  ${verified}  ${age} months`);
}
