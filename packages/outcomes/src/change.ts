import { OpenKetamineError } from '@openketamine/model';

/** What reliable change is computed from. */
export interface ReliableChangeInput {
  /** Total before, in points. */
  readonly before: number;
  /** Total afterwards, in points. */
  readonly after: number;
  /** Standard deviation of the scale in a comparable group, in points. */
  readonly deviation: number;
  /** Reliability of the scale in that group, between 0 and 1. */
  readonly reliability: number;
  /** Standard normal deviate of the confidence wanted: 1.96 for 95 percent, 1.645 for 90 percent. */
  readonly confidence: number;
}

/** Whether a change is more than the scale's own noise. */
export interface ReliableChange {
  /** Change in units of the standard error of a difference; below zero when the total fell. */
  readonly index: number;
  /** Least change in points that counts as reliable. */
  readonly least: number;
  /** Whether the change is larger than the scale's own error explains. */
  readonly reliable: boolean;
}

/**
 * Reliable change of Jacobson and Truax: whether two totals differ by more than measurement error. Deviation and
 * reliability come from the caller, since they belong to a group of people and not to a scale; published thresholds stand
 * among the definitions of a scale. Says nothing about whether the change matters to the patient.
 *
 * @param input - two totals, and deviation, reliability and confidence
 * @returns the index, the least reliable change and whether it was reached
 * @throws OpenKetamineError `INPUT_INVALID`
 * @example
 * reliableChange({ before: 30, after: 18, deviation: 6, reliability: 0.8, confidence: 1.96 }).reliable
 * // => true
 * @category change
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { before, after, deviation, reliability, confidence } = input;
  const wrong =
    !(deviation > 0 && Number.isFinite(deviation)) ||
    !(reliability > 0 && reliability < 1) ||
    !(confidence > 0);
  if (wrong || !Number.isFinite(before) || !Number.isFinite(after)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '',
      'Reliable change needs two totals, a deviation above 0 and a reliability between 0 and 1.',
      'Take deviation and reliability from a study of people like yours.',
    );
  }
  const error = deviation * Math.sqrt(2) * Math.sqrt(1 - reliability);
  const index = (after - before) / error;
  return { index, least: confidence * error, reliable: Math.abs(index) > confidence };
}
