import type { ContradictionList } from './schema/terminology.js';

export type {
  ClassList,
  CodeRow,
  Contradiction,
  ContradictionList,
  ContradictionSide,
  ConceptEntry,
  ConceptList,
  IngredientList,
  MedicineWords,
  NameList,
  ObservationList,
  OtherDiagnosisList,
  ScaleNameList,
  SnomedList,
  SubstanceList,
  TerminologySources,
} from './schema/terminology.js';

/** Where a product acts. `systemic` is any product that acts on the whole body; the others act where they are put, or may. */
export type MedicineForm =
  | 'systemic'
  | 'nasal'
  | 'inhaled'
  | 'mouth'
  | 'rectal'
  | 'eye'
  | 'ear'
  | 'skin'
  | 'vaginal'
  | 'irrigation';

/** What a medicine turned out to be. */
export interface MedicineIdentity {
  /** Ingredients by name, sorted. Empty where only the class is known. */
  readonly ingredients: readonly string[];
  /** Drug classes of the ingredients, as far as the form counts for them. */
  readonly classes: readonly string[];
  /** Classes that it may be in: the form is not said and decides, or the source is memory. Left out where there are none. */
  readonly possible?: readonly string[] | undefined;
  /** Forms that the product has, or that were named. Left out: not known, so every form is possible. */
  readonly forms?: readonly MedicineForm[] | undefined;
  /**
   * Whether a register or code system has this name. An unconfirmed name (written from memory) may raise a finding; it
   * never proves that a medicine is not in a class.
   */
  readonly confirmed: boolean;
}

/** One of several things that a name means. */
export interface MedicineMeaning {
  /** The medicine that the name means there. */
  readonly medicine: MedicineIdentity;
  /** Countries in which the name is sold with this meaning. */
  readonly countries: readonly string[];
}

/**
 * What the text of a medicine says. Nothing is guessed: what is not one of the known names, however it is spelled, is `unknown`.
 *
 * - `known`: a name, or several that were all read.
 * - `ambiguous`: the name is sold with several meanings; ask which. None of the meanings is sure, and each is possible.
 * - `partly`: a combination of which some parts were read. The parts count; what the others are is open.
 * - `none`: the text says that no medicine is taken.
 * - `unknown`: not read. `nearest` holds up to three names to ask about; `vague` is true where the words name a kind of
 *   medicine without saying which ("sleeping pill").
 */
export type MedicineReading =
  | {
      /** One medicine is meant. */
      readonly outcome: 'known';
      /** The medicine, or the part that was read. */
      readonly medicine: MedicineIdentity;
    }
  | {
      /** Several may be meant. */
      readonly outcome: 'ambiguous';
      /** The medicines that it may mean. */
      readonly meanings: readonly MedicineMeaning[];
    }
  | {
      /** A part was read. */
      readonly outcome: 'partly';

      /** The medicine, or the part that was read. */
      readonly medicine: MedicineIdentity;
      /** The parts that were not read, as they are written. */
      readonly unread: readonly string[];

      /** Up to three known names that it may be meant to be; nothing is taken for them. */
      readonly nearest: readonly string[];
    }
  | {
      /** The text says that no medicine is taken. */
      readonly outcome: 'none';
    }
  | {
      /** Nothing was read. */
      readonly outcome: 'unknown';
      /** Up to three known names that it may be meant to be; nothing is taken for them. */
      readonly nearest: readonly string[];
      /** Whether it names a kind of medicine without saying which. */
      readonly vague: boolean;
    };

/** What is known beside the text of a medicine. */
export interface MedicineContext {
  /** By which route it is taken; tells nasal from other products. */
  readonly route?: string | undefined;
  /** Where it was bought or prescribed: ISO 3166 code, `UK` or `EU`. Decides between the meanings of a brand. */
  readonly country?: string | undefined;
}

/**
 * What a published code of a condition says. Nothing is guessed: a code that nobody has listed says nothing, not even what it is not.
 *
 * - `known`: the concepts it belongs to. None at all means that somebody looked: it is something that no concept stands for.
 * - `unlisted`: shaped like a code of the system, and not listed.
 * - `malformed`: no code of the system is written so.
 * - `unknown-system`: no such code system, or none that holds conditions; `nearest` holds names to ask about.
 */
export type ConditionCodeReading =
  | {
      /** The code belongs to concepts. */
      readonly outcome: 'known';

      /** Concepts that it stands for, by name. */
      readonly concepts: readonly string[];
      /** Those of the concepts of which the code says that they are past, in remission. */
      readonly inRemission?: readonly string[] | undefined;
      /** Concepts that the code says too little about: "history of disease of the circulation". To be asked for by name. */
      readonly possible?: readonly string[] | undefined;
    }
  | {
      /** It belongs to none that is listed: it proves nothing. */
      readonly outcome: 'unlisted';
    }
  | {
      /** It is no code of its system. */
      readonly outcome: 'malformed';
    }
  | {
      /** The code system is not known. */
      readonly outcome: 'unknown-system';
      /** Known systems whose names are alike. */
      readonly nearest: readonly string[];
    };

/** A rating scale, as far as reading a recorded score needs it. */
export interface ScaleIdentity {
  /** Id of the scale: `madrs`. */
  readonly id: string;
  /** Names of its items; left out where scores of single items are not recorded. */
  readonly items?: readonly string[] | undefined;
  /** Names of the classes of a total; left out where it has none. */
  readonly classes?: readonly string[] | undefined;
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
  /** What a published code of a condition says, and whether it is one at all. */
  readConditionCode(system: string, code: string): ConditionCodeReading;
  /**
   * Concepts that free text could mean, to ask for by name: "brain bleed 2011". Never more than a suspicion, and silence
   * proves nothing.
   */
  conceptsMeant(text: string): readonly string[];
  /** Concepts that a concept is a case of: someone with schizophrenia has a psychotic disorder. */
  broader(concept: string): readonly string[];
  /** Our name of an observation by a published code. */
  observationOf(system: string, code: string): string | undefined;
  /** Whether an observation has this name or alias. */
  hasObservation(name: string): boolean;
  /** Our name for the same observation, where it has several: `systolic` is `systolic-blood-pressure`. */
  observationNamed(name: string): string;
  /** Whether a substance of use (alcohol, food, cocaine) has this name or alias. */
  hasSubstance(name: string): boolean;
  /** The name of the substance that has this name or alias; unknown names stay as they are. */
  substanceNamed(name: string): string;
  /** The rating scale that has this name or alias. */
  scaleNamed(name: string): ScaleIdentity | undefined;
  /** What cannot be true together. */
  contradictions(): Pick<ContradictionList, 'contradictions' | 'below' | 'same'>;
  /** Whether this is an indication: what a protocol treats, such as trd. */
  hasIndication(name: string): boolean;
  /** Whether this is something people are allergic to that is not a medicine: latex, peanut, pollen. */
  hasAllergen(name: string): boolean;
  /** Substances of an allergy by a published code. */
  substancesOf(system: string, code: string): readonly string[] | undefined;
  /** What the text of a medicine says: ingredient, brand, salt, class, combination, with or without strength and form. */
  readMedicine(text: string, context?: MedicineContext): MedicineReading;
  /**
   * What a text stands for where all of it was read and it means one thing: the `known` outcome of `readMedicine`.
   * Undefined: not known, or not certain, hence not evaluable.
   */
  medicineNamed(name: string, route?: string): MedicineIdentity | undefined;
  /** What an RxNorm code stands for. Undefined: not known, hence not evaluable. */
  medicineOf(rxnorm: string): MedicineIdentity | undefined;
  /** Members of a drug class; undefined where there is no such class. */
  classMembers(name: string): readonly string[] | undefined;
  /**
   * Whether a class lists all of its members among the medicines that are known, so that a known, confirmed medicine
   * outside it is not in it. False also where there is no such class.
   */
  classIsComplete(name: string): boolean;
  /** All names, for suggestions. */
  names?(): {
    readonly concepts: Iterable<string>;
    readonly observations: Iterable<string>;
    readonly classes: Iterable<string>;
    readonly substances: Iterable<string>;
    readonly scales: Iterable<string>;
    readonly indications: Iterable<string>;
  };
  /** A readable name of a concept, observation, class, ingredient or substance. */
  label(name: string): string;
  /**
   * What kind of member an ingredient is in a class, readable, without article: lisinopril in `antihypertensive-acei-arb` is
   * an "ACE inhibitor". The label of the class where it says no more.
   */
  kindIn(className: string, ingredient: string): string;
}
