import type {
  AllergyFact,
  Coding,
  ConditionFact,
  FamilyHistoryFact,
  MedicineFact,
  MedicineIdentity,
  ObservationFact,
  PatientFacts,
  PatientFactsInput,
  ScoreFact,
  Terminology,
} from '@openketamine/model';
import { isFuture, readSpan, yearsSince, type Moment, type Span } from './time.js';

/** How sure an entry is: sure entries decide, unsure ones leave a test undecided. */
type Sureness = 'sure' | 'unsure';

/** A list entry that could not be matched to anything: it proves nothing, not even absence. */
interface NotEvaluable {
  readonly list: 'conditions' | 'medicines' | 'allergies' | 'familyHistory' | 'observations';
  readonly text: string;
  /** It has a name that the terminology does not know, but a rule may use. */
  readonly ownName: boolean;
}

interface Entry<F> {
  readonly fact: F;
  readonly sureness: Sureness;
}

/** A condition with its dates read. A date that is none counts as not recorded. */
export interface ConditionEntry extends Entry<ConditionFact> {
  /** The entry in words, once a reason has asked for it. */
  shown: string | undefined;
  readonly onset: Span | undefined;
  readonly abated: Span | undefined;
}

/** An age as one part of the record has it. */
interface RecordedAge {
  readonly years: number;
  readonly text: string;
}

export interface MedicineEntry {
  /** How it is taken in words, once a reason has asked for it. */
  taking: string | undefined;
  readonly fact: MedicineFact;
  readonly ingredients: readonly string[];
  readonly classes: readonly string[];
}

export interface Reading {
  readonly fact: ObservationFact;
  /** Undefined where the time is not recorded. */
  readonly at: Span | undefined;
  /** The reading in words, once a reason has asked for it. */
  shown: string | undefined;
}

export interface ScoreReading {
  readonly fact: ScoreFact;
  readonly at: Span | undefined;
}

/** Times within a session, for rules that are judged while it runs. */
export interface SessionMoments {
  readonly start?: Span;
  readonly end?: Span;
  readonly 'first-device'?: Span;
  readonly 'last-device'?: Span;
}

/** Parameters that a site has set. */
export type SiteParameters = Readonly<
  Record<string, { readonly value: number; readonly unit: string }>
>;

/** A patient, indexed once for all rules. */
export interface Prepared {
  readonly facts: PatientFacts;
  readonly at: Moment;
  readonly site: SiteParameters;
  readonly session: SessionMoments | undefined;
  readonly conditions: ReadonlyMap<string, readonly ConditionEntry[]>;
  /** Every age the record gives: where records disagree, each counts. */
  readonly ages: readonly RecordedAge[];
  /** Observations that lie after the moment: they do not count, and are reported. */
  readonly future: readonly ObservationFact[];
  readonly conditionsProveAbsence: boolean;
  readonly familyHistory: ReadonlyMap<string, readonly Entry<FamilyHistoryFact>[]>;
  readonly familyHistoryProvesAbsence: boolean;
  readonly allergies: ReadonlyMap<string, readonly Entry<AllergyFact>[]>;
  readonly allergiesProveAbsence: boolean;
  /** Substances that are no medicine we know, as the record writes them. */
  readonly otherAllergies: readonly string[];
  readonly medicines: ReadonlyMap<string, readonly MedicineEntry[]>;
  /** Entries of which only the class is known. */
  readonly classOnly: readonly MedicineEntry[];
  readonly medicinesProveAbsence: boolean;
  /** Observations by name, oldest first; those without a time first of all. */
  readonly observations: ReadonlyMap<string, readonly Reading[]>;
  readonly scores: ReadonlyMap<string, readonly ScoreReading[]>;
  readonly notEvaluable: readonly NotEvaluable[];
  /** Answers of tests already given, by test; 0 is not yet. */
  readonly memo: Uint8Array;
}

const none: ReadonlyMap<string, never[]> = new Map();

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function sureness(status: string | undefined): Sureness | undefined {
  if (status === undefined || status === 'confirmed') return 'sure';
  if (status === 'refuted' || status === 'entered-in-error') return undefined;
  return 'unsure';
}

/** Code systems whose families are listed whole: a code outside them is known to be something else. */
const closedSystems: ReadonlySet<string> = new Set([
  'icd10cm',
  'http://hl7.org/fhir/sid/icd-10-cm',
]);

function conceptsOf(
  fact: {
    readonly concept?: string | undefined;
    readonly codes?: readonly Coding[] | undefined;
  },
  terminology: Terminology,
): { readonly names: readonly string[]; readonly evaluable: boolean } {
  const names: string[] = [];
  const add = (name: string): void => {
    if (!names.includes(name)) names.push(name);
  };
  let evaluable = false;
  if (fact.concept !== undefined) {
    names.push(terminology.conceptNamed(fact.concept));
    // A name nobody knows may be a slip for any other: it fires its own rules, and proves nothing else.
    evaluable = terminology.hasConcept(fact.concept);
  }
  if (fact.codes !== undefined) {
    for (const { system, code } of fact.codes) {
      const found = terminology.conceptsOf(system, code);
      if (found !== undefined) for (const name of found) add(name);
      if (found !== undefined || closedSystems.has(system)) evaluable = true;
    }
  }
  // Wider concepts are listed whole for each, so they need not be widened again.
  for (let index = names.length - 1; index >= 0; index--) {
    for (const wider of terminology.broader(names[index] ?? '')) add(wider);
  }
  return { names, evaluable };
}

function notEvaluableEntry(
  list: NotEvaluable['list'],
  name: string | undefined,
  fact: {
    readonly text?: string | undefined;
    readonly codes?: readonly Coding[] | undefined;
  },
): NotEvaluable {
  return { list, text: name ?? shown(fact), ownName: name !== undefined };
}

function shown(fact: {
  readonly text?: string | undefined;
  readonly codes?: readonly Coding[] | undefined;
}): string {
  if (fact.text !== undefined) return fact.text;
  const coding = fact.codes?.[0];
  if (coding === undefined) return 'an entry without name or code';
  return coding.display ?? `${coding.system} ${coding.code}`;
}

/** Our name of an observation: its own where the terminology has it, else that of one of its codes. */
function observationNameOf(fact: ObservationFact, terminology: Terminology): string | undefined {
  if (fact.code !== undefined && terminology.hasObservation(fact.code)) {
    return terminology.observationNamed(fact.code);
  }
  for (const { system, code } of fact.codes ?? []) {
    const found = terminology.observationOf(system, code);
    if (found !== undefined) return found;
  }
  return undefined;
}

function prepareMedicine(
  fact: MedicineFact,
  terminology: Terminology,
): MedicineIdentity | undefined {
  const stated =
    fact.class !== undefined && terminology.classMembers(fact.class) !== undefined
      ? [fact.class]
      : [];
  /** The class that the record states counts beside those that the terminology knows. */
  const withStated = (found: MedicineIdentity): MedicineIdentity =>
    stated.length === 0 || found.classes.includes(stated[0] ?? '')
      ? found
      : { ingredients: found.ingredients, classes: [...found.classes, ...stated] };
  if (fact.rxnorm !== undefined) {
    const found = terminology.medicineOf(fact.rxnorm);
    if (found !== undefined) return withStated(found);
  }
  for (const name of [fact.ingredient, fact.brand, fact.text]) {
    if (name === undefined) continue;
    const found = terminology.medicineNamed(name, fact.route);
    if (found !== undefined) return withStated(found);
  }
  return stated.length === 0 ? undefined : { ingredients: [], classes: stated };
}

function spanOf(text: string | undefined, at: Moment): Span | undefined {
  return text === undefined ? undefined : readSpan(text, at.offset);
}

function agesOf(facts: PatientFacts, at: Moment): RecordedAge[] {
  const found: RecordedAge[] = [];
  const add = (text: string): void => {
    const span = readSpan(text, at.offset);
    if (span === undefined || isFuture(span, at)) return;
    const years = yearsSince(span, at);
    found.push({ years, text: `${years} a, born ${text}` });
  };
  if (facts.birthDate !== undefined) add(facts.birthDate);
  if (facts.birthDates !== undefined) for (const text of facts.birthDates) add(text);
  if (facts.age !== undefined) {
    const { value, unit } = facts.age;
    found.push({ years: unit === 'mo' ? value / 12 : value, text: `${value} ${unit}` });
  }
  return found;
}

function byTime(a: { at: Span | undefined }, b: { at: Span | undefined }): number {
  return (a.at?.from ?? Number.NEGATIVE_INFINITY) - (b.at?.from ?? Number.NEGATIVE_INFINITY);
}

function sortReadings<R extends { at: Span | undefined }>(map: Map<string, R[]>): void {
  for (const list of map.values()) if (list.length > 1) list.sort(byTime);
}

/** Indexes a patient for the rules. Facts that lie in the future of the moment do not count. */
export function prepare(
  input: PatientFactsInput,
  at: Moment,
  terminology: Terminology,
  memo: Uint8Array,
  site: SiteParameters,
  session: SessionMoments | undefined,
): Prepared {
  const facts = input as PatientFacts;
  const notEvaluable: NotEvaluable[] = [];

  let conditions: Map<string, ConditionEntry[]> | undefined;
  let conditionsEvaluable = true;
  for (const fact of facts.conditions?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const { names, evaluable } = conceptsOf(fact, terminology);
    if (!evaluable) {
      conditionsEvaluable = false;
      notEvaluable.push(notEvaluableEntry('conditions', fact.concept, fact));
    }
    conditions ??= new Map();
    const entry = {
      fact,
      sureness: sure,
      onset: spanOf(fact.onset, at),
      abated: spanOf(fact.abated, at),
      shown: undefined,
    };
    for (const name of names) push(conditions, name, entry);
  }

  let familyHistory: Map<string, Entry<FamilyHistoryFact>[]> | undefined;
  let familyEvaluable = true;
  for (const fact of facts.familyHistory?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const { names, evaluable } = conceptsOf(fact, terminology);
    if (!evaluable) {
      familyEvaluable = false;
      notEvaluable.push(notEvaluableEntry('familyHistory', fact.concept, fact));
    }
    familyHistory ??= new Map();
    for (const name of names) push(familyHistory, name, { fact, sureness: sure });
  }

  let allergies: Map<string, Entry<AllergyFact>[]> | undefined;
  const otherAllergies: string[] = [];
  let allergiesEvaluable = true;
  for (const fact of facts.allergies?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const names = new Set<string>();
    if (fact.substance !== undefined) {
      names.add(fact.substance);
      // The record may say a brand, or the name of a medicine in other letters.
      const found = terminology.medicineNamed(fact.substance);
      if (found === undefined) otherAllergies.push(fact.substance);
      else for (const name of [...found.ingredients, ...found.classes]) names.add(name);
    }
    for (const { system, code } of fact.codes ?? []) {
      for (const name of terminology.substancesOf(system, code) ?? []) names.add(name);
    }
    if (names.size === 0) {
      allergiesEvaluable = false;
      notEvaluable.push(notEvaluableEntry('allergies', undefined, fact));
    }
    allergies ??= new Map();
    for (const name of names) push(allergies, name, { fact, sureness: sure });
  }

  let medicines: Map<string, MedicineEntry[]> | undefined;
  const classOnly: MedicineEntry[] = [];
  let medicinesEvaluable = true;
  for (const fact of facts.medicines?.items ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const found = prepareMedicine(fact, terminology);
    if (found === undefined) {
      medicinesEvaluable = false;
      const text =
        fact.ingredient ?? fact.brand ?? fact.text ?? fact.class ?? `RxNorm ${fact.rxnorm ?? '?'}`;
      notEvaluable.push({ list: 'medicines', text, ownName: false });
      continue;
    }
    const entry = {
      fact,
      ingredients: found.ingredients,
      classes: found.classes,
      taking: undefined,
    };
    medicines ??= new Map();
    for (const name of found.ingredients) push(medicines, name, entry);
    for (const name of found.classes)
      if (!found.ingredients.includes(name)) push(medicines, name, entry);
    if (found.ingredients.length === 0) classOnly.push(entry);
  }

  const future: ObservationFact[] = [];
  let observations: Map<string, Reading[]> | undefined;
  for (const fact of facts.observations ?? []) {
    if (fact.status === 'entered-in-error' || fact.status === 'cancelled') continue;
    const known = observationNameOf(fact, terminology);
    if (known === undefined) {
      notEvaluable.push(notEvaluableEntry('observations', fact.code, fact));
    }
    const name = known ?? fact.code;
    if (name === undefined) continue;
    const when = fact.at === undefined ? undefined : readSpan(fact.at, at.offset);
    if (when !== undefined && isFuture(when, at)) {
      future.push(fact);
      continue;
    }
    observations ??= new Map();
    push(observations, name, { fact, at: when, shown: undefined });
  }
  if (observations !== undefined) sortReadings(observations);

  let scores: Map<string, ScoreReading[]> | undefined;
  for (const fact of facts.scores ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const when = fact.at === undefined ? undefined : readSpan(fact.at, at.offset);
    if (when !== undefined && isFuture(when, at)) continue;
    scores ??= new Map();
    push(scores, fact.item === undefined ? fact.scale : `${fact.scale}.${fact.item}`, {
      fact,
      at: when,
    });
  }
  if (scores !== undefined) sortReadings(scores);

  return {
    facts,
    at,
    ages: agesOf(facts, at),
    future,
    site,
    session,
    conditions: conditions ?? none,
    conditionsProveAbsence: facts.conditions?.complete === true && conditionsEvaluable,
    familyHistory: familyHistory ?? none,
    familyHistoryProvesAbsence: facts.familyHistory?.complete === true && familyEvaluable,
    allergies: allergies ?? none,
    otherAllergies,
    allergiesProveAbsence: facts.allergies?.complete === true && allergiesEvaluable,
    medicines: medicines ?? none,
    classOnly,
    medicinesProveAbsence: facts.medicines?.complete === true && medicinesEvaluable,
    observations: observations ?? none,
    scores: scores ?? none,
    notEvaluable,
    memo,
  };
}
