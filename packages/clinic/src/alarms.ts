import { measuredIn } from './forms/answers.js';
import type { Answer, PatientEvent } from './patient.js';
import { fill, words } from './words.js';

/** A result as it was typed: a total, a tier, or single answers by item. */
export interface TypedResult {
  readonly total?: number;
  readonly tier?: string;
  readonly items?: Readonly<Record<string, number>>;
}

/** What speaks of suicide in a result. */
export interface Speaking {
  /** The scale in the words of the field: PHQ-9. */
  readonly scale: string;
  /** The item that was answered so; absent where it is the result as a whole. */
  readonly item?: number;
  /** The points of the answer, or the tier. */
  readonly answer: number | string;
  /** What the data of the scale say about it. */
  readonly says: string;
}

/** Says what speaks of suicide in a result of a scale. Scales are data of another package, so that it is an argument. */
export type SpeaksOfSuicide = (scale: string, result: TypedResult) => readonly Speaking[];

type Raised = Extract<PatientEvent, { type: 'alarm-raised' }>;

const longest = 64;

/** The name of an alarm: unlike every other, and the same for the same command at the same instant. */
function alarmId(...parts: readonly (string | number)[]): string {
  return parts
    .join('-')
    .replaceAll(/[^\w-]/gu, '-')
    .slice(-longest);
}

/** Alarms that a result of a scale raises. */
export function alarmsOfResult(
  scale: string,
  result: TypedResult,
  speaks: SpeaksOfSuicide,
  at: string,
): Raised[] {
  return speaks(scale, result).map(({ scale: name, item, answer, says }, index) => {
    const about = { scale: name, answer, item: item ?? '', tier: answer };
    const kind = item === undefined ? (typeof answer === 'string' ? 'tier' : 'total') : 'item';
    return {
      type: 'alarm-raised',
      alarm: alarmId(scale, Object.keys(result.items ?? {}).join('.'), index, Date.parse(at)),
      source: fill(words.alarm[kind], about),
      says,
    };
  });
}

/** The scale, and the item if it is of one, of which a fact is a result: `scores/phq9/9`, or the reading `observations/phq9-item9`. */
function scoreOf(key: string): { readonly scale: string; readonly item?: string } | undefined {
  const [head, name = '', item] = key.split('/');
  if (head === 'scores') return item === undefined ? { scale: name } : { scale: name, item };
  const coded = /^(?<scale>.+?)-(?:item-?(?<item>\d+)|total)$/u.exec(name)?.groups;
  if (head !== 'observations' || coded?.['scale'] === undefined) return undefined;
  const { scale, item: of } = coded;
  return of === undefined ? { scale } : { scale, item: of };
}

/** The points of a result: a bare number, or a reading in its unit. */
function pointsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

/**
 * Alarms that recorded facts raise. A score that is typed among the facts says the same as one that is rated in a course, so that it
 * raises the same alarm.
 */
export function alarmsOfAnswers(
  answers: readonly Answer[],
  speaks: SpeaksOfSuicide,
  at: string,
): Raised[] {
  const results = new Map<
    string,
    { total?: number; tier?: string; items: Record<string, number> }
  >();
  for (const { key, value } of answers) {
    const { scale, item } = scoreOf(key) ?? {};
    if (scale === undefined) continue;
    const result = results.get(scale) ?? { items: {} };
    results.set(scale, result);
    const points = pointsOf(measuredIn(value));
    const { class: tier } = Object(value) as { readonly class?: unknown };
    if (typeof tier === 'string') result.tier = tier;
    if (typeof points !== 'number') continue;
    if (item === undefined) result.total = points;
    else result.items[item] = points;
  }
  return [...results].flatMap(([scale, result]) => alarmsOfResult(scale, result, speaks, at));
}

/** An answer before the dose that says there may be intent raises an alarm, whatever is decided about the dose. */
export function alarmBeforeDose(
  stream: string,
  question: { readonly question: string; readonly answer: string; readonly note?: string },
  at: string,
): Raised[] {
  if (question.question !== 'no-suicidal-intent' || question.answer !== 'no') return [];
  return [
    {
      type: 'alarm-raised',
      alarm: alarmId(stream, Date.parse(at)),
      source: words.alarm['before-the-dose'],
      says: question.note ?? words.alarm['intent-answered'],
    },
  ];
}
