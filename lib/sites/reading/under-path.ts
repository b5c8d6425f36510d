/** Whether `path` is `prefix` or lies below it, segment by segment, whatever the case. */
export function isUnder(path: string, prefix: string): boolean {
  const here = path.toLowerCase();
  const there = prefix.toLowerCase().replace(/\/+$/, '');
  return here === there || here.startsWith(`${there}/`);
}
