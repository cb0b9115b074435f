import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBlock, walk } from '@openketamine/authoring';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const packages = resolve(import.meta.dirname, '../../..');

interface Source {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly read: { readonly places?: { readonly without?: readonly string[] } };
}
const home = join(packages, 'evidence/data/sources');
const sources = readdirSync(home).map(
  (name) => parse(readFileSync(join(home, name), 'utf8')) as Source,
);
const byId = new Map(
  sources.flatMap((source) => [source.id, ...(source.aliases ?? [])].map((id) => [id, source])),
);

/** Every citation that is no choice of the project: its source, whether it names a place, and the record that it stands in. */
const cites = ['evidence', 'outcomes', 'pharmacokinetics', 'protocols', 'risk'].flatMap((name) =>
  readdirSync(join(packages, name, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('sources'))
    .flatMap((file) => {
      const record: unknown = parse(readFileSync(join(packages, name, 'data', file), 'utf8'));
      const id = isBlock(record) ? record['id'] : undefined;
      return [...walk(record)].flatMap(({ path, value, around }) => {
        const field = path.findLast((part) => typeof part === 'string');
        if (field !== 'cite' || typeof value !== 'string') return [];
        const first = (key: string) =>
          around.find((block) => typeof block[key] === 'string')?.[key];
        const [source = ''] = value.split('#');
        const choice = first('basis') === 'project';
        return [
          {
            source: byId.get(source)?.id,
            placed: value.includes('#'),
            choice,
            record: first('record') ?? id,
          },
        ];
      });
    }),
);

/** How many citations of a source name a place, and how many name none. */
const countsOf = (id: string) => {
  const of = cites.filter(({ source, choice }) => source === id && !choice);
  return {
    placed: of.filter(({ placed }) => placed).length,
    bare: of.filter(({ placed }) => !placed).length,
  };
};

test('a source in which places were recorded is cited with one', () => {
  const said = sources.filter(({ read }) => read.places !== undefined).map(({ id }) => id);
  expect(said.filter((id) => countsOf(id).placed === 0)).toEqual([]);
  expect(said.length).toBeGreaterThan(30);
});

test('a source that is mostly cited with a place says that places in it were recorded', () => {
  const silent = sources.filter(({ id, read }) => {
    const { placed, bare } = countsOf(id);
    return read.places === undefined && placed > 0 && placed >= bare;
  });
  expect(silent.map(({ id }) => `${id}: write places under read`)).toEqual([]);
});

test('a record of which no place was recorded is one that still cites the source without one', () => {
  const idle = sources.flatMap(({ id, read }) =>
    (read.places?.without ?? [])
      .filter(
        (record) =>
          !cites.some(
            (cite) => cite.source === id && !cite.placed && !cite.choice && cite.record === record,
          ),
      )
      .map((record) => `${id}: ${record}`),
  );
  expect(idle).toEqual([]);
});
