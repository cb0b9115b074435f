import { OpenKetamineError } from '@openketamine/model';
import type { CourseEvent } from './events.js';

const contexts: readonly unknown[] = [
  'rest',
  'pre-dose',
  'during',
  'post-dose',
  'baseline',
  'discharge',
];
const ofAssessment: readonly string[] = [
  'type',
  'id',
  'at',
  'by',
  'note',
  'scale',
  'item',
  'total',
  'class',
  'date',
  'baseline',
  'session',
];

const moment =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?(?:\[[A-Za-z0-9_+\-/]+\])?$/u;

/** Refuses what the planner does not look at: the values that only rules read. */
export function checkEventValues(event: CourseEvent, index: number): void {
  const path = `/events/${index}`;
  const invalid = (field: string, reason: string, hint: string) =>
    new OpenKetamineError('INPUT_INVALID', `${path}/${field}`, reason, hint);
  const { at } = event as { readonly at?: unknown };
  if (typeof at === 'string' && at.includes('T') && !moment.test(at)) {
    throw new OpenKetamineError(
      'DATE_INVALID',
      `${path}/at`,
      `${JSON.stringify(at)} is not a moment.`,
      'Write 2025-01-06T09:00:00-05:00.',
    );
  }
  if (event.type === 'observation') {
    const { context, value, upperLimitOfNormal } = event as unknown as Record<string, unknown>;
    if (
      context !== undefined &&
      !(Array.isArray(context) && context.every((entry) => contexts.includes(entry)))
    ) {
      throw invalid(
        'context',
        `${JSON.stringify(context)} is not a list of circumstances.`,
        `Use ${contexts.join(', ')}.`,
      );
    }
    if (upperLimitOfNormal !== undefined && !isAbove0(upperLimitOfNormal))
      throw invalid(
        'upperLimitOfNormal',
        `${JSON.stringify(upperLimitOfNormal)} is not an upper limit of normal.`,
        'Give a number above 0, in the unit of the value.',
      );
    if (value !== undefined && !isReading(value))
      throw invalid(
        'value',
        `${JSON.stringify(value)} is not a reading.`,
        'Give a quantity { value, unit }, a coded result such as "positive", or true or false.',
      );
  }
  if (event.type === 'facts-changed' && !isFacts(event.facts))
    throw invalid('facts', 'These are not facts.', 'Give an object such as { "escort": false }.');
  if (event.type === 'assessment') checkAssessment(event, invalid);
}

const isAbove0 = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

function isReading(value: unknown): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return false;
  const { value: number, unit } = value as Record<string, unknown>;
  return typeof number === 'number' && Number.isFinite(number) && typeof unit === 'string';
}

const isFacts = (facts: unknown) =>
  typeof facts === 'object' && facts !== null && !Array.isArray(facts);

function checkAssessment(
  event: Readonly<Record<string, unknown>>,
  invalid: (field: string, reason: string, hint: string) => OpenKetamineError,
): void {
  for (const field of Object.keys(event)) {
    if (!ofAssessment.includes(field))
      throw invalid(
        field,
        `An event of type assessment has no field ${JSON.stringify(field)}.`,
        `Use ${ofAssessment.join(', ')}.`,
      );
  }
  const { total, item, class: rated } = event;
  for (const [field, value] of [
    ['item', item],
    ['class', rated],
  ] as const) {
    if (value !== undefined && typeof value !== 'string')
      throw invalid(field, `${JSON.stringify(value)} is not a text.`, `Give ${field} as text.`);
  }
  if (total === undefined && rated === undefined)
    throw invalid('total', 'An assessment needs a result.', 'Add total, or class.');
  if (
    total !== undefined &&
    !(typeof total === 'number' && Number.isFinite(total)) &&
    item !== undefined
  )
    throw invalid('total', `${JSON.stringify(total)} is not a total.`, 'Give a finite number.');
}
