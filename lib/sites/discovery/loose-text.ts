import { precedes } from '../reading/find';
import { isOneOfRow } from './likeness';
import { letters } from './prose';
import type { Scope } from './scope';

const LEAD = /:\s*$/;

/** Whether one of a row says something in no element of its own, behind its name and time: `<b>Ann</b> <i>10:02</i> I will come`. */
export function saysLoosely({ root, author, time }: Scope): boolean {
  if (!author || !time) return false;
  for (let node = root.lastChild; node; node = node.previousSibling) {
    const isText = node.nodeType === 3 && letters(node.nodeValue) > 1 && !LEAD.test(node.nodeValue ?? '');
    if (isText && precedes(author, node) && precedes(time, node)) return isOneOfRow(root);
  }
  return false;
}
