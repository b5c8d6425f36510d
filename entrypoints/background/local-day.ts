/** Today where the person is, `YYYY-MM-DD`. */
export function localDay(now: Date = new Date()): string {
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
