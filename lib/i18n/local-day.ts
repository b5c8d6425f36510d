/** The date where the person is, `YYYY-MM-DD`, at a time in epoch milliseconds. */
export function localDay(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
