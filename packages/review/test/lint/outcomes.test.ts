import type { Gate, GateCriterion, GateTest } from '@openketamine/model';
import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomesAnswerOnce } from '../../src/lint/checks/outcomes-answer-once.js';
import { totalsOf } from '../../src/lint/known.js';
import { isMet, testsIn } from '../../src/lint/outcomes/cells.js';
import { exact, shown } from '../../src/lint/outcomes/fraction.js';
import { situationsOf } from '../../src/lint/outcomes/situations.js';

type ScaleTest = Exclude<GateTest, { state: unknown }>;

const range = { least: 0, most: 40, whole: true };

/** A gate with these criteria as outcomes a, b, c; without a criterion a clinician decides. */
const gate = (...criteria: (GateCriterion | undefined)[]) =>
  ({
    outcomes: criteria.map((when, at) => ({ id: 'abcdefgh'[at], ...(when && { when }) })),
  }) as unknown as Gate;

const said = (entry: Gate) => {
  const protocol = { phases: [{ gates: [entry] }] } as never;
  const context = { protocols: () => undefined, places: undefined, totals: () => range };
  return [...outcomesAnswerOnce.check(protocol, context)].map(({ message }) => message);
};

const limit = (measure: ScaleTest['measure'], is: ScaleTest['is'], value: number) =>
  ({ scale: 'mood', measure, is, value, unit: '%', baseline: 'course' }) as unknown as ScaleTest;

/** Whether a criterion is met by a total after a baseline, with whole numbers only. */
const met = (criterion: GateCriterion, total: number, baseline: number) =>
  isMet(criterion, (gateTest) => {
    const { measure, is, value } = gateTest as ScaleTest;
    const [left, right] =
      measure === 'total'
        ? [total, value]
        : measure === 'fall'
          ? [baseline - total, value]
          : [100 * (baseline - total), value * baseline];
    return {
      '<': left < right,
      '<=': left <= right,
      '>': left > right,
      '>=': left >= right,
      '=': left === right,
    }[is];
  });

const oneTest = record({
  measure: constantFrom<ScaleTest['measure']>('total', 'fall', 'fall-percent'),
  is: constantFrom<ScaleTest['is']>('<', '<=', '>', '>=', '='),
  value: integer({ min: 0, max: 40 }),
}).map(({ measure, is, value }) =>
  limit(measure, is, measure === 'fall-percent' ? value * 2 : value),
);

const oneCriterion = array(oneTest, { minLength: 1, maxLength: 3 }).chain((tests) =>
  constantFrom<GateCriterion>({ all: tests }, { any: tests }, tests[0] as GateTest),
);

describe('what outcomes leave open or say twice', () => {
  test('is found whenever some total after some baseline shows it', () => {
    assert(
      property(array(oneCriterion, { minLength: 1, maxLength: 4 }), (criteria) => {
        const situations = situationsOf(gate(...criteria), () => range) ?? [];
        const known = new Set(situations.map((situation) => situation.met.join()));
        const unseen: unknown[] = [];
        for (let baseline = 1; baseline <= 40; baseline++) {
          for (let total = 0; total <= 40; total++) {
            const all = criteria.flatMap((criterion, at) =>
              met(criterion, total, baseline) ? [at] : [],
            );
            if (!known.has(all.join())) unseen.push({ total, baseline, all });
          }
        }
        expect(unseen).toEqual([]);
      }),
      { numRuns: 40, seed: 97 },
    );
  });

  test('is shown by an example in which it is so', () => {
    assert(
      property(array(oneCriterion, { minLength: 1, maxLength: 3 }), (criteria) => {
        for (const { met: all, says } of situationsOf(gate(...criteria), () => range) ?? []) {
          const [, total = '', baseline = total] =
            /at ([\d.-]+)(?: after ([\d.]+))?/u.exec(says) ?? [];
          if (says.includes('about')) continue;
          const found = criteria.flatMap((criterion, at) =>
            met(criterion, Number(total), Number(baseline)) ? [at] : [],
          );
          expect(found).toEqual(all);
        }
      }),
      { numRuns: 40, seed: 97 },
    );
  });

  test.each(['total', 'fall', 'fall-percent'] as const)(
    'is nothing where the whole of a %s is cut at limits, and something as soon as one is moved',
    (measure) => {
      assert(
        property(
          uniqueArray(integer({ min: 2, max: 38 }), { minLength: 1, maxLength: 5 }),
          integer({ min: 0, max: 4 }),
          constantFrom(-1, 1),
          (limits, which, by) => {
            const cuts = limits.toSorted((a, b) => a - b);
            const parts = (lower: readonly number[], upper: readonly number[]): GateCriterion[] =>
              [...cuts.keys(), cuts.length].map((at) => {
                const [from, to] = [lower[at - 1], upper[at]];
                const tests = [
                  ...(from === undefined ? [] : [limit(measure, '>=', from)]),
                  ...(to === undefined ? [] : [limit(measure, '<', to)]),
                ];
                return { all: tests };
              });
            expect(said(gate(...parts(cuts, cuts)))).toEqual([]);
            const moved = cuts.map((cut, at) => (at === which % cuts.length ? cut + by : cut));
            expect(said(gate(...parts(cuts, moved))).length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 25, seed: 97 },
      );
    },
  );

  test('is nothing where any criterion stands beside its opposite', () => {
    const opposite = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
    const negated = (criterion: GateCriterion): GateCriterion => {
      if ('all' in criterion) return { any: criterion.all.map(negated) };
      if ('any' in criterion) return { all: criterion.any.map(negated) };
      const scaleTest = criterion as ScaleTest;
      return { ...scaleTest, is: opposite[scaleTest.is as keyof typeof opposite] };
    };
    assert(
      property(oneCriterion, (criterion) => {
        if ([...testsIn(criterion)].some((gateTest) => 'is' in gateTest && gateTest.is === '='))
          return;
        const found = said(gate(criterion, negated(criterion))).filter(
          (text) => !text.includes('can never be met'),
        );
        expect(found).toEqual([]);
      }),
      { numRuns: 40, seed: 97 },
    );
  });
});

describe('a scale of which nothing is known', () => {
  const open = (...criteria: GateCriterion[]) =>
    [
      ...outcomesAnswerOnce.check({ phases: [{ gates: [gate(...criteria)] }] } as never, {
        protocols: () => undefined,
        places: undefined,
        totals: totalsOf(undefined),
      }),
    ].map(({ message }) => message);

  test('may have totals between two whole ones', () => {
    expect(open(limit('total', '<=', 10), limit('total', '>=', 11))).toEqual([
      expect.stringContaining('no outcome is met by mood at 10.5'),
    ]);
    expect(open(limit('total', '<=', 10), limit('total', '>', 10))).toEqual([]);
  });

  test('is looked at where points and percent cross', () => {
    // both ask for the same from a baseline of 40 on; below it, 10 points are more than a quarter
    const criteria = [
      limit('fall', '>=', 10),
      { all: [limit('fall', '<', 10), limit('fall-percent', '<', 25)] },
    ];
    expect(open(...criteria)).toEqual([expect.stringContaining('no outcome is met by mood at ')]);
    expect(open(limit('fall', '>=', 10), limit('fall', '<', 10))).toEqual([]);
  });
});

test('two baselines of one scale are told apart', () => {
  const half = (baseline: string, is: string) =>
    ({ ...limit('fall-percent', is as '<', 50), baseline }) as GateCriterion;
  expect(said(gate(half('course', '>='), half('phase', '<')))).toEqual([
    expect.stringMatching(
      /a and b are both met by mood at \d+ after \d+, a fall of \d+ % and after \d+, a fall of /u,
    ),
    expect.stringContaining('no outcome is met by mood at '),
  ]);
});

test('more than anybody can look at is said, not looked at for ever', () => {
  const states = [
    'remission',
    'response',
    'relapse',
    'plateau',
    'tolerated',
    'worsened',
    'improved',
  ];
  const many = states.flatMap((state) => [{ state, is: true }]) as GateCriterion[];
  const scales = Array.from({ length: 6 }, (_, at) => ({
    ...limit('total', '>=', 5),
    scale: `s${at}`,
  }));
  expect(said(gate({ any: [...many, ...scales] }))).toEqual([
    expect.stringMatching(/^(?:its criteria tell too much apart|no outcome)/u),
  ]);
});

describe('exact numbers', () => {
  test.each([
    [0.1, '0.1'],
    [-2.5, '-2.5'],
    [1e-7, 'about 0'],
    [1e21, '1e+21'],
    [49.9, '49.9'],
  ])('%s is kept as it is written', (value, text) => {
    expect(shown(exact(value))).toBe(text);
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(
      said(gate(limit('fall-percent', '>=', 0.1 + 0.2 - 0.2), limit('fall-percent', '<', 0.1))),
    ).toHaveLength(1);
    expect(said(gate(limit('fall-percent', '>=', 0.3), limit('fall-percent', '<', 0.3)))).toEqual(
      [],
    );
  });
});
