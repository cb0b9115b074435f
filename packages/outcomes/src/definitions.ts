import { OpenKetamineError } from '@openketamine/model';
import { checkTotal } from './bands.js';
import type { Definition, DefinitionRule, Scale } from './data-types.js';

/** Whether a definition is met, and by whose definition. */
export interface Judged {
  /** Id of the definition: response and remission are never told without it. */
  readonly definition: string;
  /** What the definition tells: response, remission, a change, a positive screen. */
  readonly kind: Definition['kind'];
  /** The definition in words. */
  readonly says: string;
  /** How the definition is known: some are quoted everywhere and were read nowhere. */
  readonly verification?: Definition['verification'];
  /** On what ground it stands; a choice of the project is not a reading of a source. */
  readonly basis: Definition['basis'];
  /** Null when something is missing that decides it. */
  readonly met: boolean | null;
  /** What is missing. */
  readonly needs: 'baseline' | 'more-ratings' | null;
}

/** Binary fractions cannot hold 15.8; without this a fall of exactly 21 percent would miss its limit. */
const exact = (value: number) => Number(value.toFixed(9));

type Bound = NonNullable<DefinitionRule['total']>;

function within(bound: Bound | undefined, value: number): boolean {
  if (bound === undefined) return true;
  return (
    (bound.atLeast === undefined || value >= bound.atLeast) &&
    (bound.above === undefined || value > bound.above) &&
    (bound.atMost === undefined || value <= bound.atMost) &&
    (bound.below === undefined || value < bound.below)
  );
}

/**
 * Points by which a total got better since baseline, and the same in percent of baseline. Below zero it got worse.
 *
 * @param scale - a scale of this package
 * @param baseline - total before treatment
 * @param total - total now
 * @returns points and percent
 * @throws OpenKetamineError `BASELINE_INVALID` for a baseline of zero, `VALUE_OUT_OF_RANGE`
 * @example
 * improvement(phq9, 20, 10)
 * // => { points: 10, percent: 50 }
 * @example
 * improvement(phq9, 0, 0)
 * // throws BASELINE_INVALID
 * @category response and remission
 */
export function improvement(
  scale: Scale,
  baseline: number,
  total: number,
): { readonly points: number; readonly percent: number } {
  checkTotal(scale, total);
  checkTotal(scale, baseline, '/baseline');
  if (baseline === 0) {
    throw new OpenKetamineError(
      'BASELINE_INVALID',
      '/baseline',
      'A baseline of 0 leaves nothing to improve by a percentage.',
      'Give the total from before treatment; with 0 there is no response to measure.',
    );
  }
  const points = scale.direction === 'higher-worse' ? baseline - total : total - baseline;
  return { points: exact(points), percent: exact((100 * points) / baseline) };
}

/** A rule that one rating and a baseline decide; the others need a course. */
const isOneTime = (rule: DefinitionRule) =>
  rule.totalInWeeks === undefined && rule.totalTwice === undefined;

const needsBaseline = (rule: DefinitionRule) =>
  rule.fall !== undefined || rule.fallPercent !== undefined || rule.rise !== undefined;

/**
 * Finds a definition of a scale by its id.
 *
 * @param scale - a scale of this package
 * @param id - id of a definition: `madrs-remission-10`
 * @returns the definition, with whose it is
 * @throws OpenKetamineError `ID_UNKNOWN`, with the definitions the scale has
 * @example
 * definitionOf(madrs, 'madrs-remission-12').usedIn?.[0]
 * // => 'esketamine program: SUSTAIN-3, the trial of esketamine alone'
 * @category response and remission
 */
export function definitionOf(scale: Scale, id: string): Definition {
  const found = scale.definitions.find((definition) => definition.id === id);
  if (found !== undefined) return found;
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/definition',
    `The ${scale.abbreviation} has no definition ${JSON.stringify(id)}.`,
    `Use one of ${scale.definitions.map((definition) => definition.id).join(', ')}.`,
  );
}

/**
 * Judges one rating by one definition.
 *
 * @param scale - a scale of this package
 * @param definition - one of its definitions
 * @param total - total now
 * @param baseline - total before treatment; definitions that compare with it stay undecided without it
 * @returns whether it is met, with the definition in words
 * @throws OpenKetamineError `BASELINE_INVALID`, `VALUE_OUT_OF_RANGE`
 * @example
 * judge(madrs, definitionOf(madrs, 'madrs-response-50'), 15, 30).met
 * // => true
 * @category response and remission
 */
export function judge(
  scale: Scale,
  definition: Definition,
  total: number,
  baseline?: number,
): Judged {
  const { rule } = definition;
  checkTotal(scale, total);
  const { id, kind, says, basis, verification } = definition;
  const told = { definition: id, kind, says, basis, verification };
  if (!isOneTime(rule)) return { ...told, met: null, needs: 'more-ratings' };
  if (needsBaseline(rule) && baseline === undefined)
    return { ...told, met: null, needs: 'baseline' };
  const change = baseline === undefined ? undefined : changeOf(scale, rule, baseline, total);
  const met =
    within(rule.total, total) &&
    (change === undefined ||
      (within(rule.fall, change.points) &&
        within(rule.fallPercent, change.percent) &&
        within(rule.rise, -change.points)));
  return { ...told, met, needs: null };
}

function changeOf(scale: Scale, rule: DefinitionRule, baseline: number, total: number) {
  if (rule.fallPercent !== undefined) return improvement(scale, baseline, total);
  checkTotal(scale, baseline, '/baseline');
  const points = scale.direction === 'higher-worse' ? baseline - total : total - baseline;
  return { points: exact(points), percent: Number.NaN };
}

/**
 * Judges one rating by every definition of a kind that the scale has. Response and remission are different kinds and are
 * told apart; definitions for groups are left out.
 *
 * @param scale - a scale of this package
 * @param kind - `response`, `remission`, `change`, ...
 * @param total - total now
 * @param baseline - total before treatment
 * @returns one judgment for each definition
 * @throws OpenKetamineError `BASELINE_INVALID`, `VALUE_OUT_OF_RANGE`
 * @example
 * judgeAll(madrs, 'remission', 11).map((one) => [one.definition, one.met])
 * // => [['madrs-remission-12', true], ['madrs-remission-10', false]]
 * @category response and remission
 */
export function judgeAll(
  scale: Scale,
  kind: Exclude<Definition['kind'], 'group-difference'>,
  total: number,
  baseline?: number,
): readonly Judged[] {
  return scale.definitions
    .filter((definition) => definition.kind === kind)
    .map((definition) => judge(scale, definition, total, baseline));
}
