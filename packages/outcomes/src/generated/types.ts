// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { AssessmentSchedule, Scale, Wording } from '../data-types.js';

/** A Scale as this package ships it. */
export type ShippedScale = Scale;

/** A Wording as this package ships it. */
export type ShippedWording = Wording;

/** A AssessmentSchedule as this package ships it. */
export type ShippedAssessmentSchedule = AssessmentSchedule;
