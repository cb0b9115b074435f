import { isDay, isScore, isWithin, readingBound } from '@openketamine/model/bounds';
import { patientFactsSchema, whenSchema } from '@openketamine/model/schema';
import * as z from 'zod';
import type { Refusal } from '../refusal.js';
import { factsOf } from './facts.js';

/** What is checked of an answer. */
interface Given {
  readonly key: string;
  readonly value?: unknown;
  readonly measured?: string | undefined;
}

const text = z.string().trim().min(1).max(200);

/** Lines of a list: each has a name; what else it may say, the fact schema says. */
const rows = z.array(z.looseObject({ name: text })).max(200);
const record = z.record(z.string(), z.unknown());
const noted = z.union([z.boolean(), record]);

/** What an answer is at all, by the part of the form. What it may be, the fact schema says. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  conditions: record,
  familyHistory: noted,
  allergies: noted,
  medicines: rows,
  treatmentHistory: rows,
  substances: z.union([whenSchema, record]),
  scores: z.union([z.number(), record]),
};

/** Parts of the form whose keys name an entry: `conditions/stroke`, `scores/phq9/9`. */
const named: ReadonlySet<string> = new Set([
  'conditions',
  'familyHistory',
  'allergies',
  'substances',
  'observations',
  'scores',
]);
const lists: ReadonlySet<string> = new Set([
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'treatmentHistory',
]);

function isKey(key: string): boolean {
  const [path = '', name, item, ...more] = key.split('/');
  const [head = '', part, ...deeper] = path.split('.');
  if (more.length > 0 || deeper.length > 0) return false;
  if (!Object.hasOwn(patientFactsSchema.shape, head)) return false;
  if (name === '' || item === '' || part === '') return false;
  if (lists.has(head) && part !== undefined) return part === 'complete' && name === undefined;
  if (item !== undefined && head !== 'scores') return false;
  return named.has(head) === (name !== undefined);
}

function isValue({ key, value }: Given): boolean {
  const [head = ''] = key.split('/');
  if (head.endsWith('.complete')) return typeof value === 'boolean';
  const shape = shapes[head];
  if (shape !== undefined && !shape.safeParse(value).success) return false;
  if (isOutside(key, value)) return false;
  return patientFactsSchema.safeParse(factsOf([{ key, value, at: '2000-01-01' }])).success;
}

/** Whether a score or a reading is none that can be: no scale has it, no body. */
function isOutside(key: string, answer: unknown): boolean {
  const [head, name = '', item] = key.split('/');
  const value = measuredIn(answer);
  if (head === 'scores') {
    return (
      typeof value === 'number' && !isScore(name, item === undefined ? 'total' : 'item', value)
    );
  }
  if (head !== 'observations' || typeof value !== 'object' || value === null) return false;
  const { value: number, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
  if (typeof number !== 'number' || typeof unit !== 'string') return false;
  const bound = readingBound(name, unit);
  return bound !== undefined && !isWithin(bound, number);
}

/** What was measured: the answer itself, or where more is said about it, what stands under `of`. */
export function measuredIn(answer: unknown): unknown {
  const isMore = typeof answer === 'object' && answer !== null && 'of' in answer;
  return isMore ? answer.of : answer;
}

const moment =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?(?:\[[\w+\-/]+\])?)?$/u;

/** Whether a time lies after now: as an instant where it has an offset, by the clock on the wall of the clinic where it has none. */
function isLater(measured: string, now: string, instant: string): boolean {
  const zone = moment.exec(measured)?.groups?.['zone'];
  if (zone === undefined) return measured.slice(0, 16) > now.slice(0, measured.length);
  return Date.parse(measured.replace(/\[.*\]$/u, '')) > Date.parse(instant);
}

/** What checking answers depends on. */
export interface AnswerContext {
  /** Calendar and clock on the wall of the clinic: `2026-11-30T09:05`. */
  readonly now: string;
  /** The same as an instant in UTC. */
  readonly instant: string;
}

/** Days that may lie ahead: when something is to end. */
const mayBeAhead: ReadonlySet<string> = new Set(['stopped', 'abated']);

/** Every text in an answer that begins as a day, with the name of its field. */
function* daysIn(value: unknown, name = ''): Generator<readonly [name: string, day: string]> {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value)) yield [name, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, part] of Object.entries(value)) yield* daysIn(part, field);
  }
}

/** A day that no calendar has, or that lies ahead. */
function dayRefusal({ key, value }: Given, { now, instant }: AnswerContext): Refusal | undefined {
  for (const [name, day] of daysIn(value)) {
    if (!isDay(day.slice(0, 10))) return { code: 'day-impossible', field: key };
    if (!mayBeAhead.has(name) && isLater(day, now, instant)) {
      return { code: 'in-the-future', field: key };
    }
  }
  return undefined;
}

function refusalOf(answer: Given, context: AnswerContext): Refusal | undefined {
  const { key, measured } = answer;
  if (!isKey(key)) return { code: 'fact-unknown', field: key };
  if (answer.value === undefined || answer.value === null)
    return { code: 'value-missing', field: key };
  if (!isValue(answer)) return { code: 'value-invalid', field: key };
  const wrongDay = dayRefusal(answer, context);
  if (wrongDay !== undefined || measured === undefined) return wrongDay;
  const day = moment.exec(measured)?.groups?.['day'];
  if (day === undefined || !isDay(day)) return { code: 'day-impossible', field: key };
  const { now, instant } = context;
  return isLater(measured, now, instant) ? { code: 'in-the-future', field: key } : undefined;
}

/**
 * What is wrong with answers, all of it at once, each by the key of its control: a fact that nobody knows, a value that the fact
 * schema does not take, a time of measuring that is no day or lies in the future, an answer that is given twice. Whether a plan can
 * be made with them is not asked: a fact about a patient is never refused for that.
 */
export function answerRefusals(answers: readonly Given[], context: AnswerContext): Refusal[] {
  const known = new Set<string>();
  return answers.flatMap((answer): readonly Refusal[] => {
    if (known.has(answer.key)) return [{ code: 'said-twice', field: answer.key }];
    known.add(answer.key);
    const refusal = refusalOf(answer, context);
    return refusal === undefined ? [] : [refusal];
  });
}
