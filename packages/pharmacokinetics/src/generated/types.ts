// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { ModelChoice, Observation, PharmacokineticConstants, PharmacokineticModel } from '../model-data.js';
import type { Reference } from '@openketamine/model';

/** A PharmacokineticModel as this package ships it. */
export type ShippedPharmacokineticModel = PharmacokineticModel & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A Observation as this package ships it. */
export type ShippedObservation = Observation & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A PharmacokineticConstants as this package ships it. */
export type ShippedPharmacokineticConstants = PharmacokineticConstants & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A ModelChoice as this package ships it. */
export type ShippedModelChoice = ModelChoice & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};
