import type { Others } from './scope';
import { stampsIn } from './stamp';
import { unitOf } from './unit';

/** The items around the times in an element that are not its own. */
export const othersIn: Others = (root, author, time) =>
  stampsIn(root).flatMap((stamp) => {
    const unit = stamp === time ? undefined : unitOf(stamp);
    if (!unit || unit === root || !root.contains(unit) || (time && unit.contains(time))) return [];
    return author && unit.contains(author) ? [] : [unit];
  });
