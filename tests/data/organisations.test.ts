import { describe, expect, it } from 'vitest';
import organisations from '../../lib/data/organisations.json';
import { isTrustedSource } from '../../lib/resources/trusted-source';
import { schemaFaults } from '../support/schema-faults';

const hosts = organisations.flatMap(({ id, domains }) => domains.map((host) => ({ id, host })));
const exceptions = organisations.flatMap(({ domains, ...rest }) =>
  'except' in rest && rest.except ? rest.except.map((host) => ({ host, domains })) : [],
);

describe('the organisations as data', () => {
  it('keep to their schema, with ids and hosts that stand once', () => {
    expect(schemaFaults('organisations', 'organisations.json')).toEqual([]);
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
  });

  it.each(hosts)('are known by $host and what stands below it', ({ id, host }) => {
    expect(isTrustedSource(new URL(`https://${host}/page`))?.id).toBe(id);
    expect(isTrustedSource(new URL(`https://www.${host}/`))?.id).toBe(id);
  });

  it.each(hosts)('are not known by what only looks like $host', ({ host }) => {
    for (const lookalike of [`${host}.example.org`, `my${host}`, `the-${host}`, `${host}-info.example.org`])
      expect(isTrustedSource(new URL(`https://${lookalike}/`)), lookalike).toBeUndefined();
  });

  it('leave out their forums, where anybody writes', () => {
    expect(exceptions.length).toBeGreaterThan(0);
    for (const { host, domains } of exceptions) {
      expect(
        domains.some((domain) => host.endsWith(`.${domain}`)),
        host,
      ).toBe(true);
      expect(isTrustedSource(new URL(`https://${host}/thread`)), host).toBeUndefined();
    }
  });
});
