import { OpenKetamineError } from '@openketamine/model';
import type { CourseEvent } from '../../events.js';
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

/** The fields of each kind of event; those with a mark must be there. */
const fieldsOf: Readonly<Record<CourseEvent['type'], string>> = {
  'session-completed': 'session! date! dose',
  'session-missed': 'session! date! worsened reason',
  'session-stopped': 'session! date! given reason',
  'session-moved': 'session! to! reason date',
  'dose-chosen': 'session! dose! date',
  assessment: 'scale! total! date! baseline session',
  tolerability: 'date! poor! session',
  'adverse-event': 'date! event! serious session',
  'facts-changed': 'date! facts!',
  'gate-decided': 'gate! outcome! date!',
  'medicine-started': 'date! medicine!',
  'medicine-stopped': 'date! medicine!',
  relapse: 'date!',
  discharged: 'date!',
  'arm-assigned': 'date! arm!',
  observation: 'session code! value! date',
  'course-paused': 'date! reason',
  'course-resumed': 'date! reason',
  'course-stopped': 'date! reason',
  'entered-in-error': 'event! date',
};

const shapes = new Map(
  Object.entries(fieldsOf).map(([type, fields]) => {
    const marked = fields.split(' ');
    return [
      type,
      {
        known: marked.map((field) => field.replace('!', '')),
        needed: marked.flatMap((field) => (field.endsWith('!') ? field.slice(0, -1) : [])),
      },
    ] as const;
  }),
);

const texts = 'date to scale gate outcome medicine arm code reason id at by note event'.split(' ');
const yesOrNo = ['worsened', 'poor', 'baseline', 'serious'];

const invalid = (path: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', path, reason, hint);

/** Refuses events of unknown shape, by index and field. */
export function checkShape(event: CourseEvent, index: number): void {
  const path = `/events/${index}`;
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw invalid(path, `${JSON.stringify(event)} is not an event.`, 'Give an object with a type.');
  }
  const shape = shapes.get(event.type);
  if (shape === undefined) {
    throw invalid(
      `${path}/type`,
      `${JSON.stringify(event.type)} is not a kind of event.`,
      `Use one of ${[...shapes.keys()].join(', ')}.`,
    );
  }
  const { known, needed } = shape;
  for (const field of Object.keys(event)) {
    if (known.includes(field) || common.includes(field)) continue;
    throw invalid(
      `${path}/${field}`,
      `An event of type ${event.type} has no field ${JSON.stringify(field)}.`,
      `Use ${known.join(', ')}.`,
    );
  }
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  for (const field of needed) {
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
        `${event.session} is not a session number.`,
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
      `${JSON.stringify(value)} is not a text.`,
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

const notNegative = (value: number) => value >= 0;

function checkAmounts(event: CourseEvent, path: string): void {
  const given = { units: ['mg'], fits: notNegative };
  if (event.type === 'dose-chosen') {
    checkQuantity(event.dose, `${path}/dose`, { what: 'dose', units: ['mg', 'mg/kg'] });
  } else if (event.type === 'session-completed' && event.dose !== undefined) {
    const what = 'dose given, of the whole session,';
    checkQuantity(event.dose, `${path}/dose`, { what, ...given });
  } else if (event.type === 'session-stopped' && event.given !== undefined) {
    checkQuantity(event.given, `${path}/given`, { what: 'dose given before the stop', ...given });
  } else if (event.type === 'facts-changed' && typeof event.facts !== 'object') {
    throw invalid(`${path}/facts`, 'These are not facts.', 'Give an object such as { "age": 40 }.');
  }
}
