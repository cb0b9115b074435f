import type { PatientFactsInput } from '@openketamine/model';

/** An answer with when it was recorded. */
export interface DatedAnswer {
  readonly key: string;
  readonly value: unknown;
  /** When it was measured, if somebody said so. */
  readonly measured?: string | undefined;
  /** When it was recorded, as a moment with offset. */
  readonly at: string;
}

/** A medicine as it is typed. */
export interface MedicineRow {
  readonly name: string;
  readonly dailyDose?: { readonly value: number; readonly unit: string };
  readonly lastTaken?: string;
  /** Whatever else the facts have of a medicine: when it was begun, how it is taken. */
  readonly [more: string]: unknown;
}

/** An earlier treatment as it is typed. */
export interface TrialRow {
  readonly name: string;
  readonly weeks?: number;
  readonly outcome?: string;
  readonly episode?: string;
  /** Whatever else the facts have of a trial: the class, whether the dose was adequate. */
  readonly [more: string]: unknown;
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

const medicineOf = ({ name, ...more }: MedicineRow) => ({ text: name, ...more });
const trialOf = ({ name, ...more }: TrialRow) => ({ treatment: name, ...more });

/** What was answered with yes, or with yes and more about it; nothing where it was no. */
const noted = (value: unknown): object | undefined =>
  value === true ? {} : typeof value === 'object' && value !== null ? value : undefined;

/** A measurement with more about it, such as in which circumstances: what was measured stands under `of`. */
function withMore(value: unknown): { readonly of?: unknown; readonly [more: string]: unknown } {
  const isMore = typeof value === 'object' && value !== null && 'of' in value;
  if (!isMore) return { of: value };
  const { of, ...more } = value as { readonly of: unknown };
  // a score of which only the class is known has no number
  return of === null ? more : { of, ...more };
}

/** Puts one answer where the facts have it. */
function add(building: Building, { key, value, measured, at }: DatedAnswer): void {
  const [head = key, name, item] = key.split('/');
  const [base = head, part] = head.split('.');
  if (isList(base) && part === 'complete') {
    listIn(building, base).complete = value === true;
    return;
  }
  const when = measured ?? at;
  switch (head) {
    case 'conditions':
      listIn(building, head).items.push({ concept: name, ...(value as object) });
      return;
    case 'familyHistory': {
      const more = noted(value);
      if (more !== undefined)
        listIn(building, head).items.push({ concept: name, relation: 'first-degree', ...more });
      return;
    }
    case 'allergies': {
      const more = noted(value);
      if (more !== undefined) listIn(building, head).items.push({ substance: name, ...more });
      return;
    }
    case 'medicines':
      listIn(building, head).items.push(...(value as readonly MedicineRow[]).map(medicineOf));
      return;
    case 'treatmentHistory':
      listIn(building, head).items.push(...(value as readonly TrialRow[]).map(trialOf));
      return;
    case 'substances':
      building.substances.push({
        substance: name,
        ...(typeof value === 'string' ? { lastTaken: value } : Object(value)),
      });
      return;
    case 'observations': {
      const { of, ...more } = withMore(value);
      building.observations.push({ code: name, value: of, at: when, ...more });
      return;
    }
    case 'scores': {
      const { of, ...more } = withMore(value);
      building.scores.push({
        scale: name,
        ...(item === undefined ? {} : { item }),
        ...(of === undefined ? {} : { total: of }),
        at: when,
        ...more,
      });
      return;
    }
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
