import { expect, test } from 'vitest';
import * as z from 'zod';
import { formatProblem, readAuthored, validate } from '../src/index.js';

/** An invented record type, so that nothing here looks like a fact: how to brew a tea. */
const brew = z.strictObject({
  id: z.string(),
  leaf: z.enum(['green', 'black', 'oolong']),
  grams: z.number().min(1).max(20),
  water: z.strictObject({ value: z.number(), unit: z.enum(['mL', 'L']) }).optional(),
  note: z.string().default('none'),
  steps: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('pour'), note: z.string() }),
        z.strictObject({ kind: z.literal('wait'), until: z.string() }),
      ]),
    )
    .optional(),
  until: z.union([z.number(), z.enum(['clear', 'dark'])]).optional(),
  served: z
    .union([
      z.strictObject({ in: z.literal('bowl') }),
      z.strictObject({ in: z.literal('mug'), warm: z.boolean() }),
    ])
    .optional(),
  times: z
    .union([
      z.strictObject({ from: z.number(), to: z.number() }),
      z.strictObject({ list: z.array(z.number().min(0)).min(1) }),
    ])
    .optional(),
});

const good = 'id: sencha\nleaf: green\ngrams: 5\n';

function told(text: string): string[] {
  const result = validate(readAuthored('t.yaml', text), brew);
  return result.ok ? [] : result.problems.map(formatProblem);
}

test('what fits comes back with its defaults filled in', () => {
  expect(validate(readAuthored('t.yaml', good), brew)).toEqual({
    ok: true,
    record: { id: 'sencha', leaf: 'green', grams: 5, note: 'none' },
  });
});

test.each([
  [
    'a word that is not allowed names the allowed words and the nearest',
    ['leaf: green', 'leaf: grean'],
    't.yaml:2:7 leaf: "grean" does not fit; expected one of green, black, oolong; did you mean green?',
  ],
  [
    'a value of another type says what stands there',
    ['grams: 5', 'grams: much'],
    't.yaml:3:8 grams: "much" does not fit; expected a number',
  ],
  [
    'a value one step below the least says the least',
    ['grams: 5', 'grams: 0'],
    't.yaml:3:8 grams: 0 does not fit; expected at least 1',
  ],
  [
    'a value one step above the most says the most',
    ['grams: 5', 'grams: 21'],
    't.yaml:3:8 grams: 21 does not fit; expected at most 20',
  ],
  [
    'a missing field is shown where it should stand',
    ['leaf: green\n', ''],
    't.yaml:1:1 leaf: is missing; expected one of green, black, oolong',
  ],
  [
    'an unknown field names the nearest known one',
    ['grams: 5', 'grams: 5\ngrasm: 4'],
    't.yaml:4:1 grasm: is not a field known here; did you mean grams?',
  ],
  [
    'an unknown field that resembles none lists all, also inside a block',
    ['grams: 5', 'grams: 5\nwater: { value: 1, unit: L, zzzzzzz: 1 }'],
    't.yaml:4:29 water.zzzzzzz: is not a field known here; expected one of unit, value',
  ],
  [
    'of several alternatives only the one that was meant is explained',
    ['grams: 5', 'grams: 5\nsteps:\n  - { kind: wait }'],
    't.yaml:5:5 steps.0.until: is missing; expected text',
  ],
  [
    'a word that says which alternative is meant has to be one of theirs',
    ['grams: 5', 'grams: 5\nsteps:\n  - { kind: wiat, until: noon }'],
    't.yaml:5:13 steps.0.kind: "wiat" does not fit; expected one of pour, wait; did you mean wait?',
  ],
  [
    'a missing word of that kind is missing, not nothing that does not fit',
    ['grams: 5', 'grams: 5\nsteps:\n  - { until: noon }'],
    't.yaml:5:5 steps.0.kind: is missing; expected one of pour, wait',
  ],
  [
    'the same where the alternatives are no more than a list of blocks',
    ['grams: 5', 'grams: 5\nserved: { in: mgu, warm: true }'],
    't.yaml:4:15 served.in: "mgu" does not fit; expected one of bowl, mug; did you mean mug?',
  ],
  [
    'the alternative whose fields are used is meant, however deep its fault',
    ['grams: 5', 'grams: 5\ntimes: { list: [1, -1] }'],
    't.yaml:4:20 times.list.1: -1 does not fit; expected at least 0',
  ],
  [
    'also where the other alternative would accept nothing of it',
    ['grams: 5', 'grams: 5\ntimes: { from: 1, to: much }'],
    't.yaml:4:23 times.to: "much" does not fit; expected a number',
  ],
  [
    'where no alternative was meant, all are named',
    ['grams: 5', 'grams: 5\nuntil: [1]'],
    't.yaml:4:8 until: a list of 1 fits none of the alternatives; expected a number, or expected one of clear, dark',
  ],
])('%s', (_, [from, to], expected) => {
  expect(told(good.replace(from ?? '', to ?? ''))).toEqual([expected]);
});

test.each(['grams: 1', 'grams: 20'])('%s, at the limit, fits', (grams) => {
  expect(told(good.replace('grams: 5', grams))).toEqual([]);
});

test('every problem is returned, not only the first', () => {
  expect(told('leaf: 1\ngrams: -1\n').map((text) => text.split(':')[1])).toEqual(['1', '1', '2']);
});

test('a file that could not be read keeps the problem it was read with', () => {
  expect(told('id: [\n')).toHaveLength(1);
  expect(told('id: [\n')[0]).toContain('not readable as YAML');
});

test('an empty file is a problem, not a crash', () => {
  expect(told('')).toEqual(['t.yaml:1:1 null does not fit; expected a block of fields']);
});
