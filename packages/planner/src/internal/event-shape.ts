import { OpenKetamineError } from '@openketamine/model';
import type { CourseEvent } from '../events.js';
import { checkQuantity } from './quantity.js';

export function impossible(
  index: number,
  reason: string,
  hint: string,
  field = '',
): OpenKetamineError {
  return new OpenKetamineError('EVENT_IMPOSSIBLE', `/events/${index}${field}`, reason, hint);
}

const common = ['type', 'id', 'at', 'by', 'note'];
const allowed: Readonly<Record<CourseEvent['type'], readonly string[]>> = {
  'session-completed': ['session', 'date', 'dose'],
  'session-missed': ['session', 'date', 'worsened', 'reason'],
  'session-stopped': ['session', 'date', 'given', 'reason'],
  'session-moved': ['session', 'to', 'reason', 'date'],
  'dose-chosen': ['session', 'dose', 'date'],
  assessment: ['scale', 'total', 'date', 'baseline', 'session'],
  tolerability: ['date', 'poor', 'session'],
  'adverse-event': ['date', 'event', 'serious', 'session'],
  'facts-changed': ['date', 'facts'],
  'gate-decided': ['gate', 'outcome', 'date'],
  'medicine-started': ['date', 'medicine'],
  'medicine-stopped': ['date', 'medicine'],
  relapse: ['date'],
  discharged: ['date'],
  'arm-assigned': ['date', 'arm'],
  observation: ['session', 'code', 'value', 'date'],
  'course-paused': ['date', 'reason'],
  'course-resumed': ['date', 'reason'],
  'course-stopped': ['date', 'reason'],
  'entered-in-error': ['event', 'date'],
};
const required: Readonly<Record<CourseEvent['type'], readonly string[]>> = {
  'session-completed': ['session', 'date'],
  'session-missed': ['session', 'date'],
  'session-stopped': ['session', 'date'],
  'session-moved': ['session', 'to'],
  'dose-chosen': ['session', 'dose'],
  assessment: ['scale', 'total', 'date'],
  tolerability: ['date', 'poor'],
  'adverse-event': ['date', 'event'],
  'facts-changed': ['date', 'facts'],
  'gate-decided': ['gate', 'outcome', 'date'],
  'medicine-started': ['date', 'medicine'],
  'medicine-stopped': ['date', 'medicine'],
  relapse: ['date'],
  discharged: ['date'],
  'arm-assigned': ['date', 'arm'],
  observation: ['code', 'value'],
  'course-paused': ['date'],
  'course-resumed': ['date'],
  'course-stopped': ['date'],
  'entered-in-error': ['event'],
};
const texts = [
  'date',
  'to',
  'scale',
  'gate',
  'outcome',
  'medicine',
  'arm',
  'code',
  'reason',
  'id',
  'at',
  'by',
  'note',
  'event',
] as const;
const yesOrNo = ['worsened', 'poor', 'baseline', 'serious'] as const;

const invalid = (path: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', path, reason, hint);

/** Refuses events of unknown shape, by index and field. */
export function checkShape(event: CourseEvent, index: number): void {
  const path = `/events/${index}`;
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw invalid(path, `${JSON.stringify(event)} is no event.`, 'Give an object with a type.');
  }
  if (!Object.hasOwn(allowed, event.type)) {
    throw invalid(
      `${path}/type`,
      `${JSON.stringify(event.type)} is no kind of event.`,
      `Use one of ${Object.keys(allowed).join(', ')}.`,
    );
  }
  const known = allowed[event.type];
  for (const field of Object.keys(event)) {
    if (known.includes(field) || common.includes(field)) continue;
    throw invalid(
      `${path}/${field}`,
      `An event of type ${event.type} has no field ${JSON.stringify(field)}.`,
      `Use ${known.join(', ')}.`,
    );
  }
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  for (const field of required[event.type]) {
    if (fields[field] !== undefined && fields[field] !== null) continue;
    throw invalid(
      `${path}/${field}`,
      `An event of type ${event.type} needs ${field}.`,
      `Add ${field}.`,
    );
  }
  checkValues(fields, path);
  if ('session' in event && event.session !== undefined) {
    if (!Number.isInteger(event.session) || event.session < 1) {
      throw impossible(
        index,
        `${event.session} is no session number.`,
        'Count sessions from 1.',
        '/session',
      );
    }
  }
  checkAmounts(event, path);
}

function checkValues(fields: Readonly<Record<string, unknown>>, path: string): void {
  for (const field of texts) {
    const value = fields[field];
    if (value === undefined || typeof value === 'string') continue;
    throw invalid(
      `${path}/${field}`,
      `${JSON.stringify(value)} is no text.`,
      `Give ${field} as text.`,
    );
  }
  for (const field of yesOrNo) {
    const value = fields[field];
    if (value === undefined || typeof value === 'boolean') continue;
    throw invalid(
      `${path}/${field}`,
      `${JSON.stringify(value)} is neither true nor false.`,
      'Write true or false, or leave it out when it is not known.',
    );
  }
}

function checkAmounts(event: CourseEvent, path: string): void {
  if (event.type === 'dose-chosen') {
    checkQuantity(event.dose, ['mg', 'mg/kg'], `${path}/dose`, 'dose');
  } else if (event.type === 'session-completed' && event.dose !== undefined) {
    checkQuantity(event.dose, ['mg'], `${path}/dose`, 'dose given, of the whole session,', true);
  } else if (event.type === 'session-stopped' && event.given !== undefined) {
    checkQuantity(event.given, ['mg'], `${path}/given`, 'dose given before the stop', true);
  } else if (event.type === 'facts-changed' && typeof event.facts !== 'object') {
    throw invalid(`${path}/facts`, 'These are no facts.', 'Give an object such as { "age": 40 }.');
  }
}
