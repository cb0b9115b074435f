import type {
  MedicineIdentity,
  MedicineReading,
  SnomedList,
  Terminology,
} from '@openketamine/model';
import { classes as classList } from './generated/classes/classes.js';
import { concepts as conceptList } from './generated/concepts/concepts.js';
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
import { Words } from './internal/words.js';

/** SNOMED CT codes of concepts and substances. */
export type SnomedCodes = Pick<SnomedList, 'concepts' | 'substances'>;

/** Products by code and name. */
export interface ProductTable {
  byCode(
    rxnorm: string,
  ): { readonly ingredients: readonly string[]; readonly form: string } | undefined;
  byName(name: string): readonly string[] | undefined;
}

/** Parts that a terminology may have beside names, ICD-10-CM, LOINC, ATC and RxNorm ingredients. */
export interface TerminologyParts {
  readonly snomed?: SnomedCodes;
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

/** Routes by which a product acts where it is put. */
const localRoutes: ReadonlySet<string> = new Set([
  'topical',
  'cutaneous',
  'ophthalmic',
  'otic',
  'nasal',
  'vaginal',
  'rectal-local',
]);

/** Whether a product of this form counts for a class. Without a known form an ingredient counts for each of its classes. */
function formCounts(wanted: string, form: string | undefined): boolean {
  if (wanted === 'any' || form === undefined || form === 'na' || form === 'unknown') return true;
  if (wanted === 'nasal') return form === 'nasal';
  return wanted === 'systemic' && form !== 'local' && form !== 'nasal';
}

function formOfRoute(route: string | undefined): string | undefined {
  if (route === undefined) return undefined;
  if (route === 'nasal' || route === 'intranasal') return 'nasal';
  return localRoutes.has(route) ? 'local' : 'systemic';
}

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

  const classes = new Map(classList.classes.map((one) => [one.id, one]));
  const classAliases = new Map(
    classList.classes.flatMap(({ id, aliases }) =>
      (aliases ?? []).map((alias) => [alias, id] as const),
    ),
  );
  const classesByMember = new Map<string, string[]>();
  for (const { id, members } of classList.classes) {
    for (const member of members)
      classesByMember.set(member, [...(classesByMember.get(member) ?? []), id]);
  }
  const ingredientNames = new Map<string, string>();
  const ingredientLabels = new Map<string, string>();
  const rxIngredients = new Map<string, string>();
  for (const { id, name, aliases, rxnorm } of ingredientList.ingredients) {
    ingredientLabels.set(id, name ?? id.replaceAll('-', ' '));
    for (const one of [id, name ?? id, id.replaceAll('-', ' '), ...(aliases ?? [])])
      ingredientNames.set(one.toLowerCase(), id);
    for (const { code } of rxnorm ?? []) rxIngredients.set(code, id);
  }

  const classNamed = (name: string): string | undefined => {
    const id = classAliases.get(name) ?? name;
    return classes.has(id) ? id : undefined;
  };

  const identities = new Map<string | undefined, Map<string, MedicineIdentity>>();
  /** The same medicine is asked for again and again: each is worked out once. */
  const identityOf = (
    ingredients: readonly string[],
    form: string | undefined,
  ): MedicineIdentity => {
    const key = ingredients.length === 1 ? (ingredients[0] ?? '') : ingredients.join('+');
    let ofForm = identities.get(form);
    if (ofForm === undefined) identities.set(form, (ofForm = new Map()));
    const before = ofForm.get(key);
    if (before !== undefined) return before;
    const found = new Set<string>();
    for (const ingredient of ingredients) {
      for (const name of classesByMember.get(ingredient) ?? []) {
        if (formCounts(classes.get(name)?.form ?? 'any', form)) found.add(name);
      }
    }
    const identity = { ingredients, classes: Array.from(found).toSorted(), confirmed: true };
    ofForm.set(key, identity);
    return identity;
  };

  const conceptNamed = (name: string): string => conceptAliases.get(name) ?? name;
  const observationNamed = (name: string): string => observationNames.get(name) ?? name;

  const substances = new Map(
    substanceList.substances.flatMap(({ id, aliases }) =>
      [id, ...(aliases ?? [])].map((name) => [name, id] as const),
    ),
  );
  const medicineNamed = (name: string, route?: string): MedicineIdentity | undefined => {
    const key = name.trim().toLowerCase();
    const form = formOfRoute(route);
    const ingredient = ingredientNames.get(key);
    if (ingredient !== undefined) return identityOf([ingredient], form);
    const product = parts.products?.byName(key);
    if (product !== undefined) return identityOf(product, form);
    const drugClass = classNamed(key.replaceAll(' ', '-'));
    return drugClass === undefined
      ? undefined
      : { ingredients: [], classes: [drugClass], confirmed: true };
  };

  return {
    hasConcept: (name) => concepts.has(conceptNamed(name)),
    conceptNamed,
    conceptsOf(system, code) {
      const read = conditionCodes.read(systems[system] ?? system, code);
      return read.outcome === 'known' && read.concepts.length > 0 ? read.concepts : undefined;
    },
    readConditionCode: (system, code) => conditionCodes.read(systems[system] ?? system, code),
    conceptsMeant: (text) => words.meant(text),
    scaleNamed: (name) => scales.get(name.trim().toLowerCase()),
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
      const ingredient = rxIngredients.get(code);
      return product ?? (ingredient === undefined ? undefined : [ingredient]);
    },
    hasSubstance: (name) => substances.has(name),
    substanceNamed: (name) => substances.get(name) ?? name,
    readMedicine(text, context): MedicineReading {
      const medicine = medicineNamed(text, context?.route);
      return medicine === undefined
        ? { outcome: 'unknown', nearest: [], vague: false }
        : { outcome: 'known', medicine };
    },
    medicineNamed,
    medicineOf(rxnorm) {
      const product = parts.products?.byCode(rxnorm);
      if (product !== undefined) return identityOf(product.ingredients, product.form);
      const ingredient = rxIngredients.get(rxnorm);
      return ingredient === undefined ? undefined : identityOf([ingredient], undefined);
    },
    classMembers(name) {
      const id = classNamed(name);
      return id === undefined ? undefined : classes.get(id)?.members;
    },
    classIsComplete: () => false,
    names: () => ({
      concepts: [...concepts.keys(), ...conceptAliases.keys()],
      observations: observationNames.keys(),
      classes: classes.keys(),
      substances: substances.keys(),
      scales: scales.keys(),
      indications: indications.keys(),
    }),
    kindIn: (className) => classes.get(className)?.label ?? className.replaceAll('-', ' '),
    label(name) {
      const id = conceptNamed(name);
      return (
        concepts.get(id)?.label ??
        observationLabels.get(observationNamed(name)) ??
        classes.get(name)?.label ??
        ingredientLabels.get(name) ??
        substanceList.substances.find((one) => one.id === name)?.label ??
        name.replaceAll('-', ' ')
      );
    },
  };
}
