import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../lib/settings';

describe('settings from something stored', () => {
  it.each([undefined, null, 7, 'on', [], {}])('nothing usable (%j) gives the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps what is sound and replaces what is damaged, key by key', () => {
    const stored = {
      enabled: 'yes',
      country: 'GB',
      language: 12,
      mutes: [{ host: 'x.com', what: 'everything' }],
      extra: 1,
    };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings,
      country: 'GB',
      mutes: [{ host: 'x.com', what: 'everything' }],
    });
  });

  it.each(['gb', 'GBR', '', 'G1'])('refuses %j as a country', (country) => {
    expect(parseSettings({ country }).country).toBeNull();
  });
});
