import { helplineFiles } from './support/helpline-files';
import { overdue, tiers } from './support/overdue';

/** `npx tsx scripts/freshness.ts`: which helplines are overdue for a new look today, by tier. A list, never a failure. */
const late = overdue(helplineFiles(), new Date());
for (const [tier, months] of Object.entries(tiers)) {
  const lines = late.filter((one) => one.tier === tier);
  console.log(`${tier}, older than ${months} months: ${lines.length}`);
  for (const { country, id, verified, age } of lines) {
    console.log(`  ${country}  ${id}  ${verified}  ${age} months`);
  }
}
