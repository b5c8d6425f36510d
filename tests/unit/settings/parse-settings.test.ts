import { describe, expect, it } from 'vitest';
import { defaultSettings, MAX_MUTES, parseSettings } from '../../../lib/settings';

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

  it('of switches for fewer kinds of card are kept, the others take their defaults', () => {
    const { cards } = parseSettings({ cards: { helpline: false, wording: true } });
    expect(cards).toEqual({ ...defaultSettings.cards, helpline: false });
  });

  it.each([
    ['sms', 'sms'],
    [null, null],
    ['fax', null],
  ])('a preferred channel of %j is %j', (stored, channel) => {
    expect(parseSettings({ channel: stored }).channel).toBe(channel);
  });

  it.each(['gb', 'GBR', '', 'G1'])('refuses %j as a country', (country) => {
    expect(parseSettings({ country }).country).toBeNull();
  });
});

describe('mutes from something stored', () => {
  const mute = (host: unknown) => ({ host, what: 'everything' });

  it.each(['my_blog.example.com', 'x.com', '127.0.0.1:8080', '[::1]:8080', 'xn--bcher-kva.example'])(
    '%s is a host',
    (host) => expect(parseSettings({ mutes: [mute(host)] }).mutes).toEqual([mute(host)]),
  );

  it('a broken one costs no more than itself', () => {
    const mutes = [
      mute('a.example'),
      mute('A b'),
      { host: 'b.example', what: 'nothing' },
      7,
      mute('c.example'),
    ];
    expect(parseSettings({ mutes }).mutes).toEqual([mute('a.example'), mute('c.example')]);
  });

  it('beyond the limit the oldest goes', () => {
    const mutes = Array.from({ length: MAX_MUTES + 1 }, (_, index) => mute(`${index}.example`));
    expect(parseSettings({ mutes }).mutes).toEqual(mutes.slice(1));
  });
});
