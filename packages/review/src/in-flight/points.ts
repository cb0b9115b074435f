import { showQuantity } from '@openketamine/model/render';

/** A quantity as a text that can be searched and compared. */
export const quantityText = (quantity: Parameters<typeof showQuantity>[0]): string =>
  showQuantity(quantity).replaceAll(/[\u00A0\u202F]/gu, ' ');

/**
 * One thing about a running course that a new version changes.
 *
 * @category in flight
 */
export interface InFlightPoint {
  /** What changes, in a word or two: dose, date, check, ... */
  readonly what: string;
  /** The session it concerns; without one, the course. */
  readonly session?: number;
  /** How it was, in words; absent where it is new. */
  readonly before?: string;
  /** How it is in the new version, in words; absent where it is gone. */
  readonly after?: string;
  /** Why it is what it is, where that is not plain. */
  readonly why?: string;
}

/**
 * What a running course has to do with a new version.
 *
 * `unchanged`: nothing that lies ahead is different. `adjust`: everything that is different is tighter, and can be taken over as it
 * stands. `clinician`: something is looser, cannot be compared, or can no longer be planned; a person has to decide.
 *
 * @category in flight
 */
export interface CourseInFlight {
  /** The heaviest of all points in a word. */
  readonly verdict: 'unchanged' | 'adjust' | 'clinician';
  /** What is tighter in the new version and can be taken over as it stands. */
  readonly adjust: readonly InFlightPoint[];
  /** What a person has to decide. */
  readonly clinician: readonly InFlightPoint[];
}

/** Collects points of two weights. */
export class Points {
  readonly adjust: InFlightPoint[] = [];
  readonly clinician: InFlightPoint[] = [];

  /** The verdict on all of them. */
  told(): CourseInFlight {
    const { adjust, clinician } = this;
    return {
      verdict: clinician.length > 0 ? 'clinician' : adjust.length > 0 ? 'adjust' : 'unchanged',
      adjust,
      clinician,
    };
  }

  /** Texts of a list: what is new is adjusted to; what is gone is for a clinician to say. */
  list(what: string, before: readonly string[], after: readonly string[], session?: number): void {
    const of = session === undefined ? {} : { session };
    for (const text of after)
      if (!before.includes(text)) this.adjust.push({ what, ...of, after: text });
    for (const text of before)
      if (!after.includes(text))
        this.clinician.push({ what, ...of, before: text, why: 'the new version does not say it any more' }); // prettier-ignore
  }
}
