import { describe, expect, it } from 'vitest';
import { findCoping, guideById, guideIds } from '../../../lib/resources';

describe('the guides', () => {
  it('are listed once each, in alphabetical order', () => {
    const ids = guideIds();
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('suicidal-thoughts');
  });

  it.each(guideIds().map((id) => [id]))('are found by their id, with their sources: %s', (id) => {
    const guide = guideById(id);
    expect(guide?.id).toBe(id);
    expect(guide?.sources.length).toBeGreaterThan(0);
    for (const { title, href } of guide?.sources ?? []) {
      expect(title).not.toBe('');
      expect(new URL(href).protocol).toBe('https:');
    }
  });

  it.each(guideIds().map((id) => [id]))('have tools beside them: %s', (id) => {
    expect(findCoping(guideById(id)?.topic ?? 'emergency', 'en').length).toBeGreaterThan(0);
  });

  it.each(['', 'no-such-guide', 'toString', '__proto__'])('are absent for "%s"', (id) => {
    expect(guideById(id)).toBeUndefined();
  });
});
