// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { BodyWeightFormula, Reference } from '@openketamine/model';

/** A BodyWeightFormula as this package ships it. */
export type ShippedBodyWeightFormula = BodyWeightFormula & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};
