import type { MedicineForm, SnomedList, Terminology } from '@openketamine/model';
import { classes as classList } from './generated/classes/classes.js';
import { concepts as conceptList } from './generated/concepts/concepts.js';
import { everyday } from './generated/ingredients/everyday.js';
import { ingredients as ingredientList } from './generated/ingredients/ingredients.js';
import { allergens as allergenList } from './generated/names/allergens.js';
import { contradictions as contradictionList } from './generated/contradictions/contradictions.js';
import { indications as indicationList } from './generated/names/indications.js';
import { observations as observationList } from './generated/observations/observations.js';
import { icd10cm as otherDiagnoses } from './generated/other-diagnoses/icd10cm.js';
import { scales as scaleList } from './generated/scales/scales.js';
import { substances as substanceList } from './generated/substances/substances.js';
import { ConditionCodes } from './internal/condition-codes.js';
import { Families } from './internal/families.js';
import { DrugClasses } from './internal/medicines/classes.js';
import { Lexicon } from './internal/medicines/lexicon.js';
import { MedicineReader } from './internal/medicines/read.js';
import { MedicineWordList } from './internal/medicines/words.js';
import { Words } from './internal/words.js';
import type { MedicineTable } from './medicines.js';
import type { ProductTable } from './products.js';

export type { ProductTable } from './products.js';

/** SNOMED CT codes of concepts and substances. */
export type SnomedCodes = Pick<SnomedList, 'concepts' | 'substances'>;

/** Parts that a terminology may have beside names, ICD-10-CM, LOINC, ATC and RxNorm ingredients. */
export interface TerminologyParts {
  /** SNOMED CT codes of concepts and substances; absent: such codes are not understood. */
  readonly snomed?: SnomedCodes;
  /** Ingredients and brands of several countries by name. */
  readonly medicines?: MedicineTable;
  /** Products of the United States by RxNorm code and name. */
  readonly products?: ProductTable;
}

const systems: Readonly<Record<string, string>> = {
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd10cm',
  'http://snomed.info/sct': 'snomed',
  'http://loinc.org': 'loinc',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  'http://www.whocc.no/atc': 'atc',
};

/** Entries by their ids and other names. */
function namesOf<
  E extends { readonly id: string; readonly aliases?: readonly string[] | undefined },
>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(
    entries.flatMap((entry) => [entry.id, ...(entry.aliases ?? [])].map((name) => [name, entry])),
  );
}

/** Groups of forms as the products have them. */
const productForms: Readonly<Record<string, readonly MedicineForm[]>> = {
  systemic: ['systemic'],
  nasal: ['nasal'],
  local: ['skin'],
};

/**
 * Makes a terminology from the shipped lists and the parts given. Without `products` brands and product codes are not
 * known; without `snomed` SNOMED CT codes are not.
 *
 * @param parts - optional parts
 * @returns lookups of names and codes
 * @example
 * createTerminology().conceptsOf('icd10cm', 'I50.22')
 * // => ['heart-failure']
 * @category terminology
 */
export function createTerminology(parts: TerminologyParts = {}): Terminology {
  const concepts = new Map(conceptList.concepts.map((concept) => [concept.id, concept]));
  const conceptAliases = new Map(
    conceptList.concepts.flatMap(({ id, aliases }) =>
      (aliases ?? []).map((alias) => [alias, id] as const),
    ),
  );
  const sct = new Families();
  for (const { concept, codes } of parts.snomed?.concepts ?? []) sct.add(concept, codes);
  const conditionCodes = new ConditionCodes(conceptList.concepts, otherDiagnoses, sct, [
    'icd10cm',
    'snomed',
    ...Object.keys(systems).filter((name) => ['icd10cm', 'snomed'].includes(systems[name] ?? '')),
  ]);
  const words = new Words(conceptList.concepts);
  const scales = namesOf(scaleList.scales);
  const indications = namesOf(indicationList.names);
  const allergens = namesOf(allergenList.names);

  const observationNames = new Map<string, string>();
  const observationLabels = new Map<string, string>();
  const loinc = new Map<string, string>();
  for (const { id, label, aliases, loinc: codes } of observationList.observations) {
    observationLabels.set(id, label);
    for (const name of [id, ...(aliases ?? [])]) observationNames.set(name, id);
    for (const { code } of codes ?? []) loinc.set(code, id);
  }

  const substanceRx = new Families();
  const substanceSct = new Families();
  for (const { id, rxnorm } of substanceList.substances)
    if (rxnorm !== undefined) substanceRx.add(id, rxnorm);
  for (const { substance, codes } of parts.snomed?.substances ?? [])
    substanceSct.add(substance, codes);

  const classes = new DrugClasses(classList.classes);
  const ingredients = [...ingredientList.ingredients, ...everyday.ingredients];
  const lexicon = new Lexicon({
    ingredients,
    classes: classList.classes,
    medicines: parts.medicines,
    products: parts.products,
  });
  let reader: MedicineReader | undefined;
  const readMedicine: Terminology['readMedicine'] = (text, context) =>
    (reader ??= new MedicineReader(lexicon, classes, new MedicineWordList())).read(text, context);

  const ingredientLabels = new Map<string, string>();
  const rxIngredients = new Map<string, string>();
  for (const { id, name, rxnorm } of ingredients) {
    if (name !== undefined) ingredientLabels.set(id, name);
    for (const { code } of rxnorm ?? []) rxIngredients.set(code, id);
  }
  const ingredientOfCode = (code: string): string | undefined =>
    rxIngredients.get(code) ?? parts.medicines?.byCode(code)?.id;

  const conceptNamed = (name: string): string => conceptAliases.get(name) ?? name;
  const observationNamed = (name: string): string => observationNames.get(name) ?? name;

  const substances = new Map(
    substanceList.substances.flatMap(({ id, aliases }) =>
      [id, ...(aliases ?? [])].map((name) => [name, id] as const),
    ),
  );

  return {
    hasConcept: (name) => concepts.has(conceptNamed(name)),
    conceptNamed,
    conceptsOf(system, code) {
      const read = conditionCodes.read(systems[system] ?? system, code);
      return read.outcome === 'known' && read.concepts.length > 0 ? read.concepts : undefined;
    },
    readConditionCode: (system, code) => conditionCodes.read(systems[system] ?? system, code),
    conceptsMeant: (text) => words.meant(text),
    scaleNamed: (name) => scales.get(name) ?? scales.get(name.trim().toLowerCase()),
    contradictions: () => contradictionList,
    hasIndication: (name) => indications.has(name),
    hasAllergen: (name) => allergens.has(name),
    broader: (concept) => concepts.get(concept)?.broader ?? [],
    observationOf: (system, code) =>
      (systems[system] ?? system) === 'loinc' ? loinc.get(code) : undefined,
    hasObservation: (name) => observationNames.has(name),
    observationNamed,
    substancesOf(system, code) {
      const known = systems[system] ?? system;
      if (known === 'snomed') return substanceSct.find(code);
      if (known !== 'rxnorm') return undefined;
      const direct = substanceRx.find(code);
      if (direct !== undefined) return direct;
      const product = parts.products?.byCode(code)?.ingredients ?? undefined;
      const ingredient = ingredientOfCode(code);
      return product ?? (ingredient === undefined ? undefined : [ingredient]);
    },
    hasSubstance: (name) => substances.has(name),
    substanceNamed: (name) => substances.get(name) ?? name,
    readMedicine,
    medicineNamed(name, route) {
      const reading = readMedicine(name, { route });
      return reading.outcome === 'known' ? reading.medicine : undefined;
    },
    medicineOf(rxnorm) {
      const product = parts.products?.byCode(rxnorm);
      const ingredient = ingredientOfCode(rxnorm);
      if (product === undefined && ingredient === undefined) return undefined;
      return classes.identify({
        ingredients: product?.ingredients ?? [ingredient ?? ''],
        forms: productForms[product?.form ?? ''],
        product: product !== undefined && product.form !== 'na',
        confirmed: true,
      });
    },
    classMembers: (name) => classes.named(name)?.members,
    classIsComplete: (name) => classes.named(name)?.complete === true,
    names: () => ({
      concepts: [...concepts.keys(), ...conceptAliases.keys()],
      observations: observationNames.keys(),
      classes: classes.byId.keys(),
      substances: substances.keys(),
      scales: scales.keys(),
      indications: indications.keys(),
    }),
    kindIn: (className, ingredient) => classes.kindOf(className, ingredient),
    label(name) {
      const id = conceptNamed(name);
      return (
        concepts.get(id)?.label ??
        observationLabels.get(observationNamed(name)) ??
        classes.byId.get(name)?.label ??
        ingredientLabels.get(name) ??
        parts.medicines?.ingredient(name)?.name ??
        substanceList.substances.find((substance) => substance.id === name)?.label ??
        name.replaceAll('-', ' ')
      );
    },
  };
}
