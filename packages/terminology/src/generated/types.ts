// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { ClassList, ConceptList, IngredientList, ObservationList, Reference, SnomedList, SubstanceList, TerminologySources } from '@openketamine/model';

/** A ConceptList as this package ships it. */
export type ShippedConceptList = ConceptList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A ObservationList as this package ships it. */
export type ShippedObservationList = ObservationList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A ClassList as this package ships it. */
export type ShippedClassList = ClassList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A IngredientList as this package ships it. */
export type ShippedIngredientList = IngredientList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A SubstanceList as this package ships it. */
export type ShippedSubstanceList = SubstanceList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A SnomedList as this package ships it. */
export type ShippedSnomedList = SnomedList & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A TerminologySources as this package ships it. */
export type ShippedTerminologySources = TerminologySources & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};
