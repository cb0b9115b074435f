export type {
  ClassList,
  CodeRow,
  ConceptEntry,
  ConceptList,
  IngredientList,
  ObservationList,
  SnomedList,
  SubstanceList,
  TerminologySources,
} from './schema/terminology.js';

/** What a medicine turned out to be. */
export interface MedicineIdentity {
  /** Ingredients by name, sorted. Empty where only the class is known. */
  readonly ingredients: readonly string[];
  /** Drug classes of the ingredients. */
  readonly classes: readonly string[];
}

/**
 * What an engine needs to know about codes and names. The package `terminology` holds one; a team may bring its own.
 * Every function is pure.
 *
 * @category terminology
 */
export interface Terminology {
  /** Whether a condition, allergy or family-history concept has this name or alias. */
  hasConcept(name: string): boolean;
  /** The name of the concept that has this name or alias; unknown names stay as they are. */
  conceptNamed(name: string): string;
  /** Concepts that a published code belongs to. Undefined: the code is in none, and its absence from them is not proven. */
  conceptsOf(system: string, code: string): readonly string[] | undefined;
  /** Concepts that a concept is a case of: someone with schizophrenia has a psychotic disorder. */
  broader(concept: string): readonly string[];
  /** Our name of an observation by a published code. */
  observationOf(system: string, code: string): string | undefined;
  hasObservation(name: string): boolean;
  /** Our name for the same observation, where it has several: `systolic` is `systolic-blood-pressure`. */
  observationNamed(name: string): string;
  /** Substances of an allergy by a published code. */
  substancesOf(system: string, code: string): readonly string[] | undefined;
  /**
   * What a name (ingredient, brand, salt, class) stands for; `route` tells nasal from other products.
   * Undefined: not known, hence not evaluable.
   */
  medicineNamed(name: string, route?: string): MedicineIdentity | undefined;
  /** What an RxNorm code stands for. Undefined: not known, hence not evaluable. */
  medicineOf(rxnorm: string): MedicineIdentity | undefined;
  /** Members of a drug class; undefined where there is no such class. */
  classMembers(name: string): readonly string[] | undefined;
  /** All names, for suggestions. */
  names?(): {
    readonly concepts: Iterable<string>;
    readonly observations: Iterable<string>;
    readonly classes: Iterable<string>;
  };
  /** A readable name of a concept, observation or class. */
  label(name: string): string;
}
