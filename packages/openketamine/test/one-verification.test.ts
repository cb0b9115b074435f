import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBlock, type Block } from '@openketamine/authoring';
import { expect, test } from 'vitest';

/** A number of a source, as far as a machine can tell that it is the same one: its source, its unit, its numbers. */
interface Fact {
  /** Source and place in it, or source and dossier record. */
  readonly of: string;
  readonly verification: string;
  readonly where: string;
}

const numbersOf = (statement: Block): readonly number[] =>
  Object.values(statement)
    .flat()
    .filter((part) => typeof part === 'number')
    .toSorted((a, b) => a - b);

function* factsIn(value: unknown, where: string, record?: string): Generator<Fact> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) yield* factsIn(part, `${where}/${at}`, record);
    return;
  }
  if (!isBlock(value)) return;
  const { cite, verification } = value;
  const own = typeof value['record'] === 'string' ? value['record'] : record;
  const numbers = numbersOf(value);
  if (typeof cite === 'string' && typeof verification === 'string' && numbers.length > 0) {
    const unit = typeof value['unit'] === 'string' ? value['unit'] : '';
    const what = `${unit} ${numbers.join(', ')}`;
    yield { of: `${cite}: ${what}`, verification, where };
    if (own !== undefined)
      yield { of: `${cite.split('#', 1)[0]} in ${own}: ${what}`, verification, where };
  }
  for (const [key, part] of Object.entries(value)) yield* factsIn(part, `${where}/${key}`, own);
}

/** Facts that are known in two ways, each with where. */
function knownInTwoWays(records: ReadonlyMap<string, unknown>): Map<string, readonly string[]> {
  const facts = [...records].flatMap(([file, record]) => [...factsIn(record, `${file}#`)]);
  const byFact = new Map<string, Fact[]>();
  for (const fact of facts) byFact.set(fact.of, [...(byFact.get(fact.of) ?? []), fact]);
  return new Map(
    [...byFact]
      .filter(([, all]) => new Set(all.map(({ verification }) => verification)).size > 1)
      .map(([of, all]) => [of, all.map(({ where, verification }) => `${verification} ${where}`)]),
  );
}

/** The same numbers of one source that are two facts all the same, each with the reason. */
const twoFacts: Readonly<Record<string, string>> = {
  'daly2019: wk 1, 2':
    'Intervals of two phases of one trial: those of the maintenance phase were read, those of the twelve weeks before it are from memory.',
  'daly2019 in in-esk-sustain1: wk 1, 2': 'The same two facts, in the record of the regimen.',
};

const packages = resolve(import.meta.dirname, '../..');
const shipped = new Map(
  globSync('*/json/**/*.json', { cwd: packages }).map((file) => [
    file,
    JSON.parse(readFileSync(join(packages, file), 'utf8')) as unknown,
  ]),
);

test('the same number of the same source is known in one way everywhere, or the reason is listed', () => {
  expect(shipped.size).toBeGreaterThan(1000);
  const found = knownInTwoWays(shipped);
  const unlisted = [...found].filter(([of]) => twoFacts[of] === undefined);
  expect(unlisted).toEqual([]);
  expect(Object.keys(twoFacts).filter((of) => !found.has(of))).toEqual([]);
});

test('a number that two records know in two ways is found, by its place and by its dossier record', () => {
  const limit = { value: 3, unit: '{score}', basis: 'label', cite: 'tea-book#4' };
  const records = new Map<string, unknown>([
    ['a.json', { record: 'TEA-1', limits: [{ ...limit, verification: 'primary' }] }],
    ['b.json', { record: 'TEA-2', when: { ...limit, verification: 'unverified' } }],
    ['c.json', { record: 'TEA-1', ...limit, cite: 'tea-book#5', verification: 'secondary' }],
  ]);
  expect([...knownInTwoWays(records).keys()]).toEqual([
    'tea-book#4: {score} 3',
    'tea-book in TEA-1: {score} 3',
  ]);
});
