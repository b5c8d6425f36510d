import { describe, expect, it } from 'vitest';
import communities from '../../lib/data/communities/peer-support.json';

describe('the list of peer-support communities', () => {
  it.each(communities.map((entry) => [entry.name, entry] as const))('%s is complete', (_, entry) => {
    expect(entry.host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    if ('path' in entry) expect(entry.path).toMatch(/^\/[^?#]*[^/]$/);
    expect(entry.note).not.toBe('');
    expect(entry.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names each community once', () => {
    const keys = communities.map((entry) =>
      `${entry.host}${'path' in entry ? entry.path : ''}`.toLowerCase(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
