import type { Finding } from '@openketamine/model';

/**
 * Whether a patient fulfills the entry criteria, answered by itself: not mixed with what excludes or defers.
 *
 * @category screening
 */
export interface Eligibility {
  /** `no-criteria`: no rule of kind eligibility holds here. That is not the same as eligible. */
  readonly state: 'eligible' | 'not-eligible' | 'undecided' | 'no-criteria';
  /** Rules whose criterion is not fulfilled. */
  readonly against: readonly string[];
  /** What is not known yet. */
  readonly missing: readonly string[];
}

/**
 * Answers eligibility from the findings of a screening. Rules of kind eligibility are written as what speaks against it:
 * met means not fulfilled.
 *
 * @param findings - findings of a screening
 * @returns the answer
 * @example
 * eligibilityOf([]).state
 * // => 'no-criteria'
 * @category screening
 */
export function eligibilityOf(findings: readonly Finding[]): Eligibility {
  const criteria = findings.filter(({ kind }) => kind === 'eligibility');
  const against = criteria.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule);
  const missing = [
    ...new Set(
      criteria
        .filter(({ outcome }) => outcome === 'unknown')
        .flatMap((criterion) => criterion.missing),
    ),
  ];
  const state =
    criteria.length === 0
      ? 'no-criteria'
      : against.length > 0
        ? 'not-eligible'
        : missing.length > 0
          ? 'undecided'
          : 'eligible';
  return { state, against, missing };
}
