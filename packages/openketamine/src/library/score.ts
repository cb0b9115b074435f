import { OpenKetamineError } from '@openketamine/model';
import type { Standing } from '@openketamine/model/render';
import type { Judged, Scale, Score, TypedResult, TypedScore } from '@openketamine/outcomes';
import { formerly } from '../load/lifecycle.js';
import { didYouMean } from '../load/did-you-mean.js';

/**
 * A scored scale with what published definitions make of it.
 *
 * @category openketamine
 */
export interface ScoreResult extends Score {
  /** Whether it is a response, by each definition of the scale. */
  readonly response: readonly Judged[];
  /** Whether it is a remission, by each definition of the scale. */
  readonly remission: readonly Judged[];
  /** Whether the total changed by what the definitions of a change ask for. */
  readonly change: readonly Judged[];
  /** Whether the screen is positive, by each definition of the scale. */
  readonly screen: readonly Judged[];
  /** How far the scale is trusted: its status, who decided on it, who last re-read its sources. */
  readonly standing: Standing;
}

/** A scale of the library. */
export async function scaleNamed(id: string): Promise<Scale> {
  const { scales } = await import('@openketamine/outcomes/scales');
  const scale = scales.find((each) => each.id === id) ?? formerly(id, scales);
  if (scale !== undefined) return scale;
  const ids = scales.map((each) => each.id);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    'scale',
    `No scale has the id ${JSON.stringify(id)}.`,
    `${didYouMean(id, ids, '')} There are ${ids.join(', ')}.`.trim(),
  );
}

/**
 * Scores a rating scale: total, band, flags, and response and remission by each published definition.
 *
 * @param id - id of a scale, such as phq9
 * @param answers - in the order of the items; null for one that is missing
 * @param options - total before treatment, without which no response can be told; whose bands, where a scale has two sets
 * @returns the score
 * @throws OpenKetamineError `ID_UNKNOWN`, `ANSWER_OUT_OF_RANGE`, `SCALE_INCOMPLETE`, `SCALE_NOT_SCORED`
 * @example
 * const { total, band, flags } = await score('phq9', [1, 1, 1, 1, 1, 1, 1, 1, 2]);
 * [total, band?.id, flags.map(({ item }) => item)]
 * // => [10, 'moderate', [9]]
 * @category openketamine
 */
export async function score(
  id: string,
  answers: readonly (number | null)[],
  options: { readonly baseline?: number; readonly bands?: string } = {},
): Promise<ScoreResult> {
  const [scale, outcomes] = await Promise.all([scaleNamed(id), import('@openketamine/outcomes')]);
  return judged(outcomes, scale, outcomes.score(scale, answers, options.bands), options);
}

/**
 * A result that was typed, with what published definitions make of it.
 *
 * @category openketamine
 */
export type TypedScoreResult = ScoreResult & TypedScore;

/**
 * Takes the total, or the tier, that a form gave: band, and response and remission by each published definition. What only the
 * form tells, such as the item on suicidal thoughts, is in `ask`.
 *
 * @param id - id of a scale, such as madrs
 * @param result - total, or tier where the scale has tiers; single answers by item
 * @param options - total before treatment, without which no response can be told; whose bands, where a scale has two sets
 * @returns the result as far as it is known
 * @throws OpenKetamineError `ID_UNKNOWN`, `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `ANSWER_OUT_OF_RANGE`
 * @example
 * const { remission, ask } = await scoreTyped('madrs', { total: 11 });
 * [remission.map(({ met }) => met), ask.map(({ item }) => item)]
 * // => [[true, false], [10]]
 * @category openketamine
 */
export async function scoreTyped(
  id: string,
  result: TypedResult,
  options: { readonly baseline?: number; readonly bands?: string } = {},
): Promise<TypedScoreResult> {
  const [scale, outcomes] = await Promise.all([scaleNamed(id), import('@openketamine/outcomes')]);
  return judged(outcomes, scale, outcomes.scoreTyped(scale, result, options.bands), options);
}

function judged<S extends Score>(
  { judgeAll }: typeof import('@openketamine/outcomes'),
  scale: Scale,
  scored: S,
  { baseline }: { readonly baseline?: number },
) {
  const by = (kind: 'response' | 'remission' | 'change' | 'screen') =>
    scored.total === null ? [] : judgeAll(scale, kind, scored.total, baseline);
  return {
    ...scored,
    response: by('response'),
    remission: by('remission'),
    change: by('change'),
    screen: by('screen'),
    standing: { status: scale.status, decided: scale.decided, lastChecked: scale.lastChecked },
  };
}
