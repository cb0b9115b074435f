import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countSources, load, mapClaims, opensBy } from '../src/index.js';

const root = join(import.meta.dirname, '../../..');
const [claims, purposes, sources] = await Promise.all([
  load('claims'),
  load('purposes'),
  load('sources'),
]);
const map = mapClaims(claims, purposes);

const packages = new Set(
  ['planner', 'screening', 'care-plan', 'outcomes', 'evidence', 'pharmacokinetics'].map(
    (name) =>
      (
        JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
          name: string;
        }
      ).name,
  ),
);
const made = ['rules', 'protocols/'];

test('there are twenty things the product is for, each from a record of its own', () => {
  expect(purposes).toHaveLength(20);
  expect(new Set(purposes.map(({ record }) => record)).size).toBe(20);
});

describe.each(purposes)('$id', ({ data, engines, pages }) => {
  test('leads to data that exist', () => {
    expect(data.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
  test('leads to engines that exist', () => {
    expect(engines.filter((name) => !packages.has(name))).toEqual([]);
  });
  test('leads to pages that exist, or are made from a protocol or the rules', () => {
    const missing = pages.filter((page) => {
      if (page.startsWith('docs/')) return !existsSync(join(root, page));
      const id = /^protocols\/(?<id>.*)$/u.exec(page)?.groups?.['id'];
      if (id !== undefined) return !existsSync(join(root, `packages/protocols/data/${id}.yaml`));
      return !made.includes(page);
    });
    expect(missing).toEqual([]);
  });
});

describe('every claim', () => {
  test('has an anchor of its own, and all sixty-five have one', () => {
    expect(new Set(map.map(({ anchor }) => anchor)).size).toBe(65);
  });
  test.each(map.map((mappedClaim) => [mappedClaim.anchor, mappedClaim] as const))(
    '%s says which data, engine and page answer it',
    (_, mappedClaim) => {
      expect(
        [mappedClaim.data.length, mappedClaim.engines.length, mappedClaim.pages.length].every(
          (count) => count > 0,
        ),
      ).toBe(true);
      expect(mappedClaim.data[0]).toBe(mappedClaim.claim.id);
    },
  );
  test('is served by a purpose, and every purpose serves one', () => {
    const serving = new Set(claims.flatMap((claim) => claim.purposes));
    expect(purposes.map(({ id }) => id).filter((id) => !serving.has(id))).toEqual([]);
  });
});

test('a claim that names no purpose that exists is refused with the nearest', () => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('there are no claims');
  expect(() => mapClaims([{ ...claim, purposes: ['mechanisn'] }], purposes)).toThrow(
    expect.objectContaining({ code: 'ID_UNKNOWN', hint: expect.stringContaining('mechanism') }),
  );
});

describe('what opens a source', () => {
  test.each([
    [{ DOI: '10.1/x', URL: 'https://example.org' }, 'doi'],
    [{ PMID: '1', URL: 'https://example.org' }, 'pubmed'],
    [{ PMCID: 'PMC1' }, 'pubmed'],
    [{ URL: 'https://example.org' }, 'address'],
    [{}, 'nothing'],
  ] as const)('%j is opened by %s', (source, by) => {
    expect(opensBy(source)).toBe(by);
  });
  test('the counts add up, and what nothing opens says so', () => {
    const counts = countSources(sources);
    const { doi, pubmed, address, nothing } = counts.opens;
    expect(doi + pubmed + address + nothing).toBe(counts.sources);
    expect(nothing).toBe(counts.lacks.address);
  });
});

test('a source that nothing cites says why it stays, and no other does', async () => {
  const cited = new Set<string>();
  const note = (value: unknown): void => {
    JSON.stringify(value, (key, part: unknown) => {
      if (key === 'cite' || key === 'sources')
        for (const entry of [part].flat())
          if (typeof entry === 'string') cited.add(entry.split('#')[0] ?? entry);
      return part;
    });
  };
  for (const name of [
    'outcomes',
    'regulatory',
    'labels',
    'guidance',
    'claims',
    'conditions',
    'facts',
    'timeline',
    'mechanism',
    'routes',
  ] as const)
    note(await load(name));
  const wrong = sources.filter(({ id, uncited }) => uncited !== undefined && cited.has(id));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
