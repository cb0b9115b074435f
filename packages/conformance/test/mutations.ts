import type { PatientFactsInput } from '@openketamine/model';
import { concepts, ingredients, observations } from '@openketamine/terminology';

/** Facts in which one fact was written otherwise. */
export interface Mutation {
  readonly says: string;
  readonly facts: PatientFactsInput;
}

type Item = Readonly<Record<string, unknown>>;
type List = 'conditions' | 'familyHistory' | 'allergies' | 'medicines' | 'treatmentHistory';
type Series = 'substances' | 'observations' | 'scores';

const without = (item: Item, ...keys: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

const names = ['concept', 'codes', 'text', 'substance', 'ingredient', 'brand', 'class', 'rxnorm'];

/** What an entry of a list becomes when nobody can tell what it is. */
const unrecognized: readonly Item[] = [
  { text: 'unknown' },
  { codes: [{ system: 'icd10cm', code: 'garbage' }] },
  { codes: [{ system: 'icd10cm', code: 'Z99.99' }] },
  { codes: [{ system: 'icd10', code: 'I71.4' }] },
  { codes: [{ system: 'snomed', code: '138875005' }] },
];

const unrecognizedMedicines: readonly Item[] = [
  { text: 'unknown' },
  { ingredient: 'unobtainium' },
  { brand: 'Nosuchbrand' },
  { rxnorm: '999999999' },
];

const conceptById = new Map(concepts.concepts.map((concept) => [concept.id, concept]));
const ingredientById = new Map(
  ingredients.ingredients.map((ingredient) => [ingredient.id, ingredient]),
);
const observationById = new Map(
  observations.observations.map((observation) => [observation.id, observation]),
);

/** The same condition, by alias and by each of the codes that its own family begins with. */
function otherWaysOfCondition({ concept }: Item): Item[] {
  const known = conceptById.get(String(concept));
  return [
    ...(known?.aliases ?? []).map((alias) => ({ concept: alias })),
    ...(known?.icd10cm ?? []).map(({ code }) => ({ codes: [{ system: 'icd10cm', code }] })),
    ...(known?.icd10cm ?? []).slice(0, 1).map(({ code }) => ({
      codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: code.replace('.', '') }],
    })),
  ];
}

function otherWaysOfMedicine({ ingredient }: Item): Item[] {
  const known = ingredientById.get(String(ingredient));
  if (known === undefined) return [];
  return [
    { text: String(ingredient).toUpperCase() },
    { brand: String(ingredient) },
    ...(known.rxnorm ?? []).map(({ code }) => ({ rxnorm: code })),
  ];
}

function otherWaysOfAllergy({ substance }: Item): Item[] {
  const code = { ketamine: '6130', esketamine: '2119365' }[String(substance)];
  return code === undefined ? [] : [{ codes: [{ system: 'rxnorm', code }] }];
}

function otherWaysOfObservation({ code }: Item): Item[] {
  const known = observationById.get(String(code));
  return [
    ...(known?.aliases ?? []).map((alias) => ({ code: alias })),
    ...(known?.loinc ?? []).map((codeRow) => ({
      codes: [{ system: 'loinc', code: codeRow.code }],
    })),
  ];
}

/** What one entry may be replaced by, with all else it says. */
function* replacements(list: List | Series, item: Item): Generator<readonly [string, Item]> {
  const rest = without(item, ...names);
  const drop = function* (...keys: string[]): Generator<readonly [string, Item]> {
    for (const key of keys) {
      if (item[key] !== undefined) yield [`without ${key}`, without(item, key)];
    }
  };
  if (list === 'conditions' || list === 'familyHistory') {
    for (const entry of unrecognized) yield [JSON.stringify(entry), { ...rest, ...entry }];
    yield ['a name nobody knows', { ...rest, concept: 'no-such-concept' }];
    for (const entry of otherWaysOfCondition(item))
      yield [JSON.stringify(entry), { ...rest, ...entry }];
    yield* drop('controlled', 'clinicallySignificant', 'primary', 'onset', 'abated', 'relation');
    // How bad it is may be said in several ways of which one suffices: with two of them, each stands for the other.
    if (['severity', 'stability', 'stage'].filter((key) => item[key] !== undefined).length < 2)
      yield* drop('severity', 'stability', 'stage', 'clinicalStatus');
    yield ['suspected', { ...item, verificationStatus: 'unconfirmed' }];
  } else if (list === 'allergies') {
    for (const entry of unrecognized) yield [JSON.stringify(entry), { ...rest, ...entry }];
    yield ['a name nobody knows', { ...rest, substance: 'no-such-substance' }];
    for (const entry of otherWaysOfAllergy(item))
      yield [JSON.stringify(entry), { ...rest, ...entry }];
  } else if (list === 'medicines') {
    for (const unrecognizedMedicine of unrecognizedMedicines)
      yield [JSON.stringify(unrecognizedMedicine), { ...rest, ...unrecognizedMedicine }];
    for (const entry of otherWaysOfMedicine(item))
      yield [JSON.stringify(entry), { ...rest, ...entry }];
    yield* drop('lastTaken', 'dailyDose', 'equivalent', 'changed', 'started');
  } else if (list === 'treatmentHistory') {
    yield ['a class nobody knows', { ...item, class: 'no-such-class' }];
    yield* drop('class', 'weeks', 'adequateDose', 'outcome', 'improvement', 'episode');
  } else if (list === 'substances') {
    yield ['a name nobody knows', { ...item, substance: 'no-such-substance' }];
    yield* drop('use', 'lastTaken');
  } else if (list === 'observations') {
    yield ['an unknown result', { ...item, value: 'unknown' }];
    yield ['a reading nobody has', { ...item, value: { value: -120, unit: 'mm[Hg]' } }];
    yield ['a code nobody knows', { ...rest, codes: [{ system: 'loinc', code: '0-0' }] }];
    for (const entry of otherWaysOfObservation(item)) {
      yield [JSON.stringify(entry), { ...without(item, 'code', 'codes'), ...entry }];
    }
    yield* drop('at', 'upperLimitOfNormal');
  } else {
    yield ['a scale nobody knows', { ...item, scale: 'no-such-scale' }];
    yield ['an item nobody knows', { ...item, item: 'no-such-item' }];
    if (item['class'] !== undefined) yield ['an unknown class', { ...item, class: 'unknown' }];
    yield* drop('at', 'total', 'class');
  }
}

const lists: readonly List[] = [
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'treatmentHistory',
];
const series: readonly Series[] = ['substances', 'observations', 'scores'];
const single = ['birthDate', 'age', 'sex', 'weight', 'height', 'ancestry', 'hepaticImpairment'];
const more = ['renalImpairment', 'capacity', 'consent'];
const groups = ['pregnancy', 'logistics', 'visit'];

function replaced<T>(items: readonly T[], index: number, by: T): T[] {
  return items.map((entry, at) => (at === index ? by : entry));
}

/** Every way in which one fact becomes unknown, unrecognized, or is written another way that the schema allows. */
export function* mutationsOf(facts: PatientFactsInput): Generator<Mutation> {
  const all = facts as Readonly<Record<string, unknown>>;
  for (const list of lists) {
    const stated = all[list] as { complete?: boolean; items?: Item[] } | undefined;
    if (stated === undefined) continue;
    if (stated.complete === true)
      yield {
        says: `${list} not complete`,
        facts: { ...facts, [list]: { ...stated, complete: false } },
      };
    for (const [index, item] of (stated.items ?? []).entries()) {
      for (const [says, by] of replacements(list, item)) {
        const items = replaced(stated.items ?? [], index, by);
        yield {
          says: `${list} ${index}: ${says}`,
          facts: { ...facts, [list]: { ...stated, items } },
        };
      }
    }
  }
  for (const name of series) {
    const items = (all[name] ?? []) as Item[];
    for (const [index, item] of items.entries()) {
      for (const [says, by] of replacements(name, item)) {
        yield {
          says: `${name} ${index}: ${says}`,
          facts: { ...facts, [name]: replaced(items, index, by) },
        };
      }
    }
  }
  for (const name of [...single, ...more]) {
    if (all[name] === undefined) continue;
    yield { says: `no ${name}`, facts: without(all, name) };
    yield { says: `${name} unknown`, facts: { ...facts, [name]: 'unknown' } };
  }
  for (const name of groups) {
    const group = all[name] as Item | undefined;
    for (const part of Object.keys(group ?? {})) {
      yield {
        says: `no ${name}.${part}`,
        facts: { ...facts, [name]: without(group ?? {}, part) },
      };
    }
  }
}
