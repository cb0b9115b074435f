// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { ClassList, ConceptList, IngredientList, ObservationList, SnomedList, SubstanceList, TerminologySources } from '@openketamine/model';

/** A ConceptList as this package ships it. */
export type ShippedConceptList = ConceptList;

/** A ObservationList as this package ships it. */
export type ShippedObservationList = ObservationList;

/** A ClassList as this package ships it. */
export type ShippedClassList = ClassList;

/** A IngredientList as this package ships it. */
export type ShippedIngredientList = IngredientList;

/** A SubstanceList as this package ships it. */
export type ShippedSubstanceList = SubstanceList;

/** A SnomedList as this package ships it. */
export type ShippedSnomedList = SnomedList;

/** A TerminologySources as this package ships it. */
export type ShippedTerminologySources = TerminologySources;
