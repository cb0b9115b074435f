import type { PatientFactsInput, Terminology } from '@openketamine/model';
import { patientFactsSchema } from '@openketamine/model/schema';
import {
  acceptedFields,
  factOf,
  named,
  type AcceptedFact,
  type FactPath,
} from './accepted-facts.js';

type Step = string | number;
export type Steps = readonly Step[];
type Block = Record<Step, unknown>;

/** One thing that facts say, and where. */
export interface Told {
  readonly fact: AcceptedFact;
  readonly path: FactPath;
  readonly steps: Steps;
  readonly value: unknown;
}

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;

const pathOf = (steps: Steps): FactPath =>
  steps.reduce<string>(
    (path, step) =>
      typeof step === 'number' ? `${path}[]` : path === '' ? step : `${path}.${step}`,
    '',
  );

/** Everything that facts say, piece by piece. */
export function* told(
  facts: unknown,
  terminology: Terminology,
  steps: Steps = [],
  around?: Block,
): Generator<Told> {
  if (isBlock(facts)) {
    for (const [key, value] of Object.entries(facts)) {
      const step = Array.isArray(facts) ? Number(key) : key;
      yield* told(value, terminology, [...steps, step], facts);
    }
    return;
  }
  const path = pathOf(steps);
  yield { fact: factOf(terminology, path, facts, around?.['scale']), path, steps, value: facts };
}

/** A record as the schema has it, apart from the short forms of a case. */
export function isRecord(given: unknown): given is PatientFactsInput {
  const { bloodPressure: _pressure, taken: _taken, ...facts } = given as Block;
  return patientFactsSchema.safeParse(facts).success;
}

/** A copy of facts in which something is changed in one place. */
function changed(
  facts: unknown,
  [step, ...rest]: Steps,
  change: (at: Block, step: Step) => void,
): unknown {
  if (step === undefined) return facts;
  const made = typeof step === 'number' ? [] : {};
  const copy = (
    Array.isArray(facts) ? [...(facts as unknown[])] : isBlock(facts) ? { ...facts } : made
  ) as Block;
  if (rest.length === 0) change(copy, step);
  else copy[step] = changed(copy[step], rest, change);
  return copy;
}

/** What stands in one place. */
export const valueAt = (facts: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>((at, step) => (isBlock(at) ? at[step] : undefined), facts);

/** The same facts with another value in one place. */
export function withValue(facts: unknown, steps: Steps, value: unknown): unknown {
  return changed(facts, steps, (at, step) => {
    at[step] = value;
  });
}

/** The same facts with nothing in one place. */
export function without(facts: unknown, steps: Steps): unknown {
  return changed(facts, steps, (at, step) => {
    if (Array.isArray(at)) at.splice(Number(step), 1);
    else Reflect.deleteProperty(at, step);
  });
}

/** Fields by which an entry of a list says what it is about. */
const names = ['text', 'code', 'ingredient', 'brand', 'rxnorm', 'treatment', 'substance'];

function* otherwise(facts: unknown, { steps, path, value }: Told): Generator {
  const entry = steps.findLastIndex((step) => typeof step === 'number');
  const isName = named.has(path) || names.some((name) => path.endsWith(`.${name}`));
  if (entry >= 0 && entry < steps.length - 1 && isName)
    yield without(facts, steps.slice(0, entry + 1));
  // an entry that has lost our name for it is one that nobody can read, which is another thing
  if (named.has(path)) return;
  yield without(facts, steps);
  for (const other of acceptedFields.get(path)?.values ?? [])
    if (other !== value) yield withValue(facts, steps, other);
}

/**
 * The same facts as if one thing had not been told: without it, with another of its few values, and, where it is the name of
 * an entry, without the entry.
 */
export function* untold(facts: unknown, piece: Told): Generator<PatientFactsInput> {
  for (const other of otherwise(facts, piece)) if (isRecord(other)) yield other;
}

/** Every place in facts where a field could be told, whether it is or not: in each entry there is of a list. */
export function* placesFor(facts: unknown, path: FactPath): Generator<Steps> {
  const [first = '', ...rest] = path.split('.');
  const field = first.replace(/\[\]$/u, '');
  const inside = rest.join('.');
  const value = isBlock(facts) ? facts[field] : undefined;
  if (field === first) {
    if (inside === '') yield [field];
    else for (const steps of placesFor(value, inside)) yield [field, ...steps];
  } else if (inside === '') yield [field, 0];
  else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      for (const steps of placesFor(entry, inside)) yield [field, index, ...steps];
  }
}
