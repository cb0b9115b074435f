import { checkFormat, OpenKetamineError } from '@openketamine/model';
import { checkAnswers, type Answers } from './answers.js';
import { bandOf, type Band } from './bands.js';
import { clustersOf, type Cluster } from './clusters.js';
import type { Scale } from './data-types.js';
import { secondLookOf, type SecondLook } from './second-look.js';
import { suicidalityFlags, type Flag } from './suicidality.js';
import { syndromesOf, type Syndrome } from './syndromes.js';

/** A scored scale. */
export interface Score {
  /** Id of the scale: `phq9`. */
  readonly scale: string;
  /** Null where the scale has no total, as the C-SSRS screener. */
  readonly total: number | null;
  /** Whether every item that counts was answered. */
  readonly complete: boolean;
  /** Sums of parts, where the scale has parts. */
  readonly parts: Readonly<Record<string, number>>;
  /** The tier, where the scale has tiers instead of a total; null when no question was answered yes. */
  readonly tier: string | null;
  /**
   * The band of severity that the total falls in; null where the scale has none or there is no
   * total.
   */
  readonly band: Band | null;
  /** Findings that stand whatever the total is. */
  readonly flags: readonly Flag[];
  /** Clusters of items, where the scale has some. */
  readonly clusters: readonly Cluster[];
  /** Patterns of symptoms that the sources of the scale name. */
  readonly syndromes: readonly Syndrome[];
  /** Whether a positive screen is to be looked at again; null where the scale says nothing of the kind. */
  readonly secondLook: SecondLook | null;
}

type Scoring = Scale['scoring'];

function due({ scoring, missing }: Scale, answers: Answers): ReadonlySet<number> {
  const all = new Set(answers.map((_, at) => at + 1));
  if (scoring.kind !== 'tiers' || missing.rule !== 'refuse-what-was-due') return all;
  for (const { ask, onlyIf } of scoring.branching) {
    if (answers[onlyIf - 1] !== 1) for (const item of ask) all.delete(item);
  }
  return all;
}

function refuseMissing(scale: Scale, missing: readonly number[], flags: readonly Flag[]): never {
  const items = missing.join(', ');
  const flagged = flags.map((flag) => flag.item ?? 'the scale').join(', ');
  const alarm =
    flags.length === 0
      ? ''
      : ` Whatever the total is, item ${flagged} asks for an assessment of suicide risk now.`;
  throw new OpenKetamineError(
    'SCALE_INCOMPLETE',
    missing.length === 1 ? `/answers/${(missing[0] ?? 1) - 1}` : '/answers',
    `The ${scale.abbreviation} is not scored without item ${items}. ${scale.missing.says}${alarm}`,
    `Ask item ${items} again and give its answer.`,
  );
}

/** Nobody read that the rights of the scale allow a calculator. An alarming answer is told all the same. */
function refuseScoring(scale: Scale, answers: Answers): never {
  const flags = suicidalityFlags(scale, answers);
  const flagged = flags.map((flag) => flag.item ?? 'the scale').join(', ');
  const alarm =
    flags.length === 0
      ? ''
      : ` Whatever the total is, item ${flagged} asks for an assessment of suicide risk now.`;
  const what = scale.total === null ? 'tier' : 'total';
  throw new OpenKetamineError(
    'SCALE_NOT_SCORED',
    '/answers',
    `The ${scale.abbreviation} is not scored from its answers here, because no rights that allow it were read. ${scale.rights.says}${alarm}`,
    `Score it with its own form and type the ${what} it gives.`,
  );
}

const sum = (values: Answers) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

function partsOf(scoring: Scoring, answers: Answers): Readonly<Record<string, number>> {
  if (scoring.kind === 'highest-of-domain') {
    return Object.fromEntries(
      scoring.domains.map(({ id, items }) => [
        id,
        Math.max(...items.map((item) => answers[item - 1] ?? 0)),
      ]),
    );
  }
  const subscales = scoring.kind === 'sum' ? (scoring.subscales ?? []) : [];
  return Object.fromEntries(
    subscales.map(({ id, from, to }) => [id, sum(answers.slice(from - 1, to))]),
  );
}

function tierOf(scoring: Scoring, answers: Answers): string | null {
  if (scoring.kind !== 'tiers') return null;
  const met = scoring.tiers.find(({ anyYes }) => anyYes.some((item) => answers[item - 1] === 1));
  return met?.id ?? null;
}

/**
 * Scores a scale. Sums, takes the highest of each domain or finds the tier, as the scale's data say; the flag of
 * suicidality comes from the answers alone, and so do clusters, patterns of symptoms and the second look. Does not diagnose and never fills in an answer.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @param bands - id of the set of bands; has to be named where two sets of a scale compete
 * @returns total or tier, band, flags, clusters, patterns of symptoms and the second look
 * @throws OpenKetamineError `INPUT_INVALID` for a wrong count or unnamed bands, `ANSWER_OUT_OF_RANGE`, `SCALE_INCOMPLETE`,
 * `SCALE_NOT_SCORED` where the rights of the scale were not read as allowing it: see `scoreTyped`
 * @example
 * const { total, band, flags } = score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, 2]);
 * [total, band?.id, flags.length]
 * // => [10, 'moderate', 1]
 * @example
 * const { total: points, secondLook } = score(auditC, [4, 0, 0]);
 * [points, secondLook?.due, secondLook?.screens.length]
 * // => [4, true, 2]
 * @example
 * score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, null])
 * // throws SCALE_INCOMPLETE
 * @category scoring
 */
export function score(scale: Scale, answers: Answers, bands?: string): Score {
  checkFormat(scale, '/scale');
  const checked = checkAnswers(scale, answers);
  if (scale.scoring.kind === 'typed') refuseScoring(scale, checked);
  const flags = suicidalityFlags(scale, checked);
  const asked = due(scale, checked);
  const missing = checked.flatMap((value, at) =>
    value === null && asked.has(at + 1) ? [at + 1] : [],
  );
  if (missing.length > 0) refuseMissing(scale, missing, flags);
  const parts = partsOf(scale.scoring, checked);
  const whole =
    scale.scoring.kind === 'highest-of-domain' ? sum(Object.values(parts)) : sum(checked);
  const total = scale.total === null ? null : whole;
  return {
    scale: scale.id,
    total,
    complete: true,
    parts,
    tier: tierOf(scale.scoring, checked),
    band: total === null ? null : bandOf(scale, total, bands),
    flags,
    clusters: clustersOf(scale, checked),
    syndromes: syndromesOf(scale, checked),
    secondLook: secondLookOf(scale, checked),
  };
}
