import type { PatientFactsInput } from '@openketamine/model';

/** An answer with when it was recorded. */
export interface DatedAnswer {
  readonly key: string;
  readonly value: unknown;
  /** When it was measured, if somebody said so. */
  readonly measured?: string | undefined;
  /** When it was recorded, as a moment with offset. */
  readonly at: string;
  /** In which circumstances it was measured, if somebody said so: `rest`, `pre-dose`. */
  readonly context?: readonly string[] | undefined;
}

/** A medicine as it is typed. */
export interface MedicineRow {
  readonly name: string;
  readonly dailyDose?: { readonly value: number; readonly unit: string };
  readonly lastTaken?: string;
  /** On which day it was stopped; absent: it is taken now. */
  readonly stopped?: string;
}

/** An earlier treatment as it is typed. */
export interface TrialRow {
  readonly name: string;
  readonly weeks?: number;
  readonly outcome?: string;
  readonly episode?: string;
  /** Whether the dose was high enough to count; absent: not known. */
  readonly adequateDose?: boolean;
  /** Improvement in percent of the baseline score; absent: not known. */
  readonly improvement?: number;
}

type Mutable = Record<string, unknown>;
const lists = [
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'treatmentHistory',
] as const;
type ListName = (typeof lists)[number];

const isList = (name: string): name is ListName => (lists as readonly string[]).includes(name);

interface Building {
  readonly single: Mutable;
  readonly lists: Map<ListName, { complete?: boolean; items: unknown[] }>;
  readonly substances: unknown[];
  readonly observations: unknown[];
  readonly scores: unknown[];
}

function listIn(building: Building, name: ListName): { complete?: boolean; items: unknown[] } {
  const known = building.lists.get(name) ?? { items: [] };
  building.lists.set(name, known);
  return known;
}

function put(target: Mutable, key: string, value: unknown): void {
  const [head = key, part] = key.split('.');
  if (part === undefined) target[head] = value;
  else target[head] = { ...(target[head] as Mutable | undefined), [part]: value };
}

const medicineOf = ({ name, dailyDose, lastTaken, stopped }: MedicineRow) => ({
  text: name,
  ...(dailyDose === undefined ? {} : { dailyDose }),
  ...(lastTaken === undefined ? {} : { lastTaken }),
  ...(stopped === undefined ? {} : { status: 'stopped', stopped }),
});

const trialOf = ({ name, weeks, outcome, episode, adequateDose, improvement }: TrialRow) => ({
  treatment: name,
  ...(weeks === undefined ? {} : { weeks }),
  ...(outcome === undefined ? {} : { outcome }),
  ...(episode === undefined ? {} : { episode }),
  ...(adequateDose === undefined ? {} : { adequateDose }),
  ...(improvement === undefined ? {} : { improvement }),
});

/** An answer of several parts as it is, and a plain one under the name of the part that is usually meant. */
const partsOf = (value: unknown, plain: string): object =>
  typeof value === 'object' && value !== null ? value : { [plain]: value };

/** A reading with more than its value, such as the upper limit of normal beside it. */
const isReading = (
  value: unknown,
): value is { readonly value: unknown; readonly upperLimitOfNormal: number } =>
  typeof value === 'object' && value !== null && 'upperLimitOfNormal' in value;

/** Puts one answer where the facts have it. */
function add(building: Building, { key, value, measured, at, context }: DatedAnswer): void {
  const [head = key, name, item] = key.split('/');
  const [base = head, part] = head.split('.');
  if (isList(base) && part === 'complete') {
    listIn(building, base).complete = value === true;
    return;
  }
  const when = measured ?? at;
  const circumstances = context === undefined ? {} : { context };
  switch (head) {
    case 'conditions':
      listIn(building, head).items.push({ concept: name, ...(value as object) });
      return;
    case 'familyHistory':
      if (value === false) return;
      listIn(building, head).items.push({
        concept: name,
        ...(value === true ? { relation: 'first-degree' } : (value)),
      });
      return;
    case 'allergies':
      if (value === false) return;
      listIn(building, head).items.push({
        substance: name,
        ...(value === true ? {} : (value)),
      });
      return;
    case 'medicines':
      listIn(building, head).items.push(...(value as readonly MedicineRow[]).map(medicineOf));
      return;
    case 'treatmentHistory':
      listIn(building, head).items.push(...(value as readonly TrialRow[]).map(trialOf));
      return;
    case 'substances':
      building.substances.push({ substance: name, ...partsOf(value, 'lastTaken') });
      return;
    case 'observations':
      building.observations.push({
        code: name,
        ...(isReading(value) ? value : { value }),
        at: when,
        ...circumstances,
      });
      return;
    case 'scores':
      building.scores.push({
        scale: name,
        ...(item === undefined ? {} : { item }),
        ...partsOf(value, 'total'),
        at: when,
        ...circumstances,
      });
      return;
    default:
      put(building.single, key, value);
  }
}

/**
 * Answers as facts of a patient: the one place where a key of a form becomes a field of the facts. Nothing is left out and nothing
 * is made up: a measurement without a time of its own was made when it was recorded.
 *
 * @param answers - each key at most once
 */
export function factsOf(answers: readonly DatedAnswer[]): PatientFactsInput {
  const building: Building = {
    single: {},
    lists: new Map(),
    substances: [],
    observations: [],
    scores: [],
  };
  for (const answer of answers) add(building, answer);
  const { single, substances, observations, scores } = building;
  return {
    ...single,
    ...Object.fromEntries(building.lists),
    ...(substances.length === 0 ? {} : { substances }),
    ...(observations.length === 0 ? {} : { observations }),
    ...(scores.length === 0 ? {} : { scores }),
  } as PatientFactsInput;
}
