import { OpenKetamineError } from '@openketamine/model';

/**
 * People in whom something happened, out of those in whom it could have.
 *
 * @category statistics
 */
export interface Count {
  /** How many had it. */
  readonly n: number;
  /** How many there were. */
  readonly of: number;
}

/**
 * An estimate with its interval. `from` and `to` may be infinite.
 *
 * @category statistics
 */
export interface Estimate {
  /** The value itself. */
  readonly value: number;
  /** Lower end of the interval. */
  readonly from: number;
  /** Upper end of the interval. */
  readonly to: number;
  /** Confidence level in percent. */
  readonly level: number;
}

/** Refuses what is not a count of people: n above the total, negative, broken or out of nobody. */
export function checked(count: Count, path: string): Count {
  const { n, of } = count;
  if (!Number.isInteger(n) || !Number.isInteger(of) || of < 1 || n < 0 || n > of) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      `${n} of ${of} is not a count of people.`,
      'Give whole numbers, with n between 0 and the total.',
    );
  }
  return count;
}
