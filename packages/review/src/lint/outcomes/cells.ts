import type { GateCriterion, GateTest } from '@openketamine/model';
import {
  between,
  compared,
  dividedBy,
  exact,
  inOrder,
  minus,
  plus,
  shown,
  times,
  type Fraction,
} from './fraction.js';

/** Totals a scale can have, and whether they are whole. */
export interface TotalRange {
  /** Lowest total that the scale can have, in points. */
  readonly least: number;
  /** Highest total that the scale can have, in points. */
  readonly most: number;
  /** Whether every total is a whole number. */
  readonly whole: boolean;
}

/** A set of situations that no test of a gate can tell apart. */
export interface Cell {
  /** Whether each test is met, in the order of the tests. */
  readonly met: readonly boolean[];
  /** One of the situations, in words. */
  readonly says: string;
}

type ScaleTest = Exclude<GateTest, { readonly state: unknown }>;
type ChangeTest = Exclude<ScaleTest, { readonly measure: 'total' }>;

const zero = exact(0);
const hundred = exact(100);

const holds: Readonly<Record<ScaleTest['is'], (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '=': (order) => order === 0,
};

const isChange = (test: ScaleTest): test is ChangeTest => test.measure !== 'total';

/** Every test of a criterion. */
export function* testsIn(criterion: GateCriterion): Generator<GateTest> {
  if ('all' in criterion) for (const part of criterion.all) yield* testsIn(part);
  else if ('any' in criterion) for (const part of criterion.any) yield* testsIn(part);
  else yield criterion;
}

/** Whether a criterion is met, given what its tests say. */
export function isMet(criterion: GateCriterion, met: (test: GateTest) => boolean): boolean {
  if ('all' in criterion) return criterion.all.every((part) => isMet(part, met));
  if ('any' in criterion) return criterion.any.some((part) => isMet(part, met));
  return met(criterion);
}

/** A fall, in points or in percent of the baseline, as its test measures it. */
function fallOf({ measure }: ChangeTest, total: Fraction, baseline: Fraction): Fraction {
  const fall = minus(baseline, total);
  if (measure === 'fall') return fall;
  return dividedBy(times(fall, hundred), baseline) ?? zero;
}

/** The baseline at which a fall is exactly at the limit of a test; undefined where none is or any is. */
function baselineAt({ measure, value }: ChangeTest, total: Fraction): Fraction | undefined {
  if (measure === 'fall') return plus(total, exact(value));
  return dividedBy(times(total, hundred), minus(hundred, exact(value)));
}

/** The numbers themselves, and one between any two neighbors. */
function withBetween(numbers: readonly Fraction[]): Fraction[] {
  const ordered = inOrder(numbers);
  return ordered.flatMap((fraction, at) => {
    const next = ordered[at + 1];
    return next === undefined ? [fraction] : [fraction, between(fraction, next)];
  });
}

const within = (low: Fraction, high: Fraction) => (fraction: Fraction) =>
  compared(fraction, low) >= 0 && compared(fraction, high) <= 0;

/** Totals at which something can change: limits, and where two limits on the fall ask for one baseline or leave the scale. */
function criticalTotals(tests: readonly ScaleTest[], low: Fraction, high: Fraction): Fraction[] {
  const changes = tests.filter(isChange);
  const limits = tests.flatMap((test) => (isChange(test) ? [] : [exact(test.value)]));
  // where the baseline asked for is the highest or the lowest of the scale
  const edges = changes.flatMap((test) =>
    [high, low].map((edge) =>
      test.measure === 'fall'
        ? minus(edge, exact(test.value))
        : times(edge, minus(exact(1), times(exact(test.value), exact(0.01)))),
    ),
  );
  // where points and percent ask for the same baseline: points * (100 - percent) / percent
  const crossings = changes.flatMap((points) =>
    changes.flatMap((percent) => {
      if (points.measure !== 'fall' || percent.measure !== 'fall-percent') return [];
      const share = exact(percent.value);
      const at = dividedBy(times(exact(points.value), minus(hundred, share)), share);
      return at === undefined ? [] : [at];
    }),
  );
  return [low, high, ...[...limits, ...edges, ...crossings].filter(within(low, high))];
}

// not clinical: totals that read well as examples, where a scale says nothing of its own
const examples = { step: 5, most: 100 } as const;

function numbersFrom(low: number, high: number, step: number): Fraction[] {
  const count = Math.floor((high - Math.ceil(low)) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => exact(Math.ceil(low) + at * step));
}

/** Totals that read well: those people write down. */
const plainTotals = ({ least, most, whole }: TotalRange) =>
  whole
    ? numbersFrom(least, most, 1)
    : numbersFrom(least, Math.min(most, examples.most), examples.step);

/**
 * Baselines that can be told apart at a total. A baseline is above 0, since nothing falls from there; a fall counted in points of
 * a scale with whole totals is whole itself.
 */
function baselines(
  tests: readonly ChangeTest[],
  total: Fraction,
  range: TotalRange,
): readonly Fraction[] {
  const plain = plainTotals(range);
  const high = exact(range.most);
  const inPoints = tests.every(({ measure }) => measure === 'fall');
  const at = tests.flatMap((test) => baselineAt(test, total) ?? []);
  const telling =
    range.whole && inPoints ? [] : withBetween([zero, high, ...at.filter(within(zero, high))]);
  return inOrder([...plain, ...telling]).filter((fraction) => compared(fraction, zero) > 0);
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((entry) => list.map((item) => [...entry, item])),
    [[]],
  );

function inWords(
  scale: string,
  total: Fraction,
  tests: readonly ScaleTest[],
  from: ReadonlyMap<string, Fraction>,
): string {
  const falls = [...from].map(([baseline, value]) => {
    const percent = tests.some(
      (test) => isChange(test) && test.measure === 'fall-percent' && test.baseline === baseline,
    );
    const fall = minus(value, total);
    const share = dividedBy(times(fall, hundred), value) ?? zero;
    return ` after ${shown(value)}, a fall of ${percent ? `${shown(share)} %` : `${shown(fall)} points`}`;
  });
  return `${scale} at ${shown(total)}${falls.join(' and')}`;
}

/**
 * Everything the tests of one scale can tell apart, exactly: for each total at which something changes, and one between any two,
 * the baselines at which something changes, and one between any two.
 */
export function cellsOf(
  scale: string,
  tests: readonly ScaleTest[],
  range: TotalRange,
): readonly Cell[] {
  const [low, high] = [exact(range.least), exact(range.most)];
  const plain = plainTotals(range);
  const totals = range.whole
    ? plain
    : inOrder([...withBetween(criticalTotals(tests, low, high)), ...plain]);
  const kinds = [...new Set(tests.filter(isChange).map(({ baseline }) => baseline))];
  const found = new Map<string, Cell>();
  for (const total of totals) {
    const each = kinds.map((kind) =>
      baselines(
        tests.filter(isChange).filter(({ baseline }) => baseline === kind),
        total,
        range,
      ),
    );
    for (const values of product(each)) {
      const from = new Map(kinds.map((kind, at) => [kind as string, values[at] as Fraction]));
      const met = tests.map((test) => {
        const measured = isChange(test)
          ? fallOf(test, total, from.get(test.baseline) as Fraction)
          : total;
        return holds[test.is](compared(measured, exact(test.value)));
      });
      const key = met.join();
      const says = inWords(scale, total, tests, from);
      // of several examples the one that reads best
      if (says.length < (found.get(key)?.says.length ?? Infinity)) found.set(key, { met, says });
    }
  }
  return [...found.values()];
}
