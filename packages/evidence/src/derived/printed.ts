import type { OutcomeFigure, OutcomeFigureResult } from '@openketamine/model';
import { oddsRatio, riskDifference, type Count, type Estimate } from '@openketamine/statistics';

/** A printed figure and what comes out when it is computed again. */
export interface Recomputed {
  /** Outcome figure or label fact. */
  readonly id: string;
  /** Result and what in it: `full-remission ketamine percent`. */
  readonly what: string;
  /** What the source prints. */
  readonly printed: number;
  /** What the counts give. */
  readonly computed: number;
  /** How it was computed. */
  readonly from: string;
  /** Whether the two agree to the last digit that was printed. */
  readonly fits: boolean;
}

type Arm = NonNullable<OutcomeFigureResult['arms']>[number];
type Effect = NonNullable<OutcomeFigureResult['effects']>[number];

/** Half a unit of the last digit, as far as a number still shows it, and a little for how machines hold decimals. */
function tolerance(printed: number): number {
  const decimals = (String(printed).split('.')[1] ?? '').length;
  return 0.5 * 10 ** -decimals + 1e-9;
}

function recomputed(
  id: string,
  what: string,
  printed: number,
  computed: number,
  from: string,
  also?: (computed: number) => boolean,
): Recomputed {
  const near = Math.abs(printed - computed) <= tolerance(printed);
  return { id, what, printed, computed, from, fits: near || also?.(computed) === true };
}

function countOf(arm: Arm | undefined): Count | undefined {
  return arm?.n === undefined || arm.of === undefined ? undefined : { n: arm.n, of: arm.of };
}

function shareOf(arm: Arm | undefined): number | undefined {
  const count = countOf(arm);
  if (count !== undefined) return count.n / count.of;
  return arm?.percent === undefined ? undefined : arm.percent / 100;
}

/** Percentages were rounded before they were printed, so an effect of them may lie anywhere in between. */
function spread(
  effect: (a: number, b: number) => number,
  a: Arm,
  b: Arm,
): (value: number) => boolean {
  const ends = (arm: Arm) => {
    const share = shareOf(arm) ?? 0;
    if (countOf(arm) !== undefined) return [share, share];
    const half = tolerance(arm.percent ?? 0) / 100;
    return [Math.max(share - half, 0), Math.min(share + half, 1)];
  };
  const all = ends(a).flatMap((end) => ends(b).map((two) => effect(end, two)));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return (value) => value >= least && value <= most;
}

const odds = (share: number) => share / (1 - share);

const effects: Readonly<Partial<Record<Effect['kind'], (a: number, b: number) => number>>> = {
  'risk-difference': (a, b) => (a - b) * 100,
  'odds-ratio': (a, b) => odds(a) / odds(b),
  'risk-ratio': (a, b) => a / b,
  'number-needed-to-treat': (a, b) => 1 / Math.abs(a - b),
};

function* fromShares(
  id: string,
  result: OutcomeFigureResult,
  effect: Effect,
): Generator<Recomputed> {
  const compute = effects[effect.kind];
  const [a, b] = (effect.between ?? []).map((arm) =>
    result.arms?.find((entry) => entry.arm === arm),
  );
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  if (compute === undefined || a === undefined || b === undefined) return;
  if (shareA === undefined || shareB === undefined) return;
  const name = `${result.id} ${effect.kind}`;
  const within = spread(compute, a, b);
  const { value } = effect;
  if (value !== undefined) {
    // A number needed to treat is printed rounded up as often as rounded.
    const up = (computed: number) =>
      effect.kind === 'number-needed-to-treat' && Math.ceil(computed) === value;
    const rounded = (computed: number) =>
      up(computed) ||
      within(value) ||
      within(value - tolerance(value)) ||
      within(value + tolerance(value));
    yield recomputed(
      id,
      name,
      value,
      compute(shareA, shareB),
      'the shares of the two arms',
      rounded,
    );
  }
  const [countA, countB] = [countOf(a), countOf(b)];
  if (countA === undefined || countB === undefined || effect.interval === undefined) return;
  const { level, from, to } = effect.interval;
  const interval: Estimate | undefined =
    effect.kind === 'odds-ratio'
      ? oddsRatio(countA, countB, level)
      : effect.kind === 'risk-difference'
        ? riskDifference(countA, countB, level)
        : undefined;
  if (interval === undefined) return;
  const scale = effect.kind === 'risk-difference' ? 100 : 1;
  if (from !== undefined)
    yield recomputed(id, `${name} from`, from, interval.from * scale, 'the counts');
  if (to !== undefined) yield recomputed(id, `${name} to`, to, interval.to * scale, 'the counts');
}

/**
 * Computes again what an outcome figure prints and what can be computed: percentages from counts; differences, ratios and
 * numbers needed to treat from counts or percentages; intervals from counts. Figures adjusted by a model, pooled or
 * without counts are not in the list, because they cannot be computed again.
 *
 * @param outcome - an outcome figure
 * @returns each printed figure beside the computed one
 * @example
 * const [escape] = (await load('outcomes')).filter((one) => one.id === 'eff-escape');
 * escape && recomputeOutcome(escape).map((one) => [one.printed, one.fits])
 * // => [[27.1, true], [17.6, true]]
 * @category derived figures
 */
export function recomputeOutcome(outcome: OutcomeFigure): readonly Recomputed[] {
  return outcome.results.flatMap((result) => {
    const arms = (result.arms ?? []).flatMap((arm) => {
      const count = countOf(arm);
      if (count === undefined || arm.percent === undefined) return [];
      const name = `${result.id} ${arm.arm} percent`;
      return [
        recomputed(
          outcome.id,
          name,
          arm.percent,
          (100 * count.n) / count.of,
          `${count.n} of ${count.of}`,
        ),
      ];
    });
    // A pooled share is weighted by study, so nothing follows from it.
    const pooled = outcome.design === 'meta-analysis';
    const compared = pooled
      ? []
      : (result.effects ?? []).flatMap((effect) => [...fromShares(outcome.id, result, effect)]);
    return [...arms, ...compared];
  });
}
