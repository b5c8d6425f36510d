import { vi } from 'vitest';

/** jsdom has no media queries. A coarse pointer is a finger. */
export function pointWith(pointer: 'mouse' | 'finger'): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(pointer: coarse)' && pointer === 'finger',
  }));
}
