import { parseQuantity } from './quantity.js';

/** An event as sentences know it: its type, and the fields that the schema of events gives that type. */
export interface SaidEvent {
  /** Kind of the event: `session-completed`. */
  readonly type: string;
  /** What the kind of event holds besides: `session`, `date`. */
  readonly [field: string]: unknown;
}

type Words = Readonly<Record<string, string | undefined>>;
type DayOf = (text: string) => string;

/** How one type of event is said and read again. */
interface Form {
  readonly types: readonly string[];
  readonly pattern: RegExp;
  readonly example: string;
  readonly say: (event: SaidEvent) => string;
  readonly read: (words: Words, dayOf: DayOf) => SaidEvent;
}

const day = (name: string) => `(?<${name}>\\d{4}-\\d{2}-\\d{2}|day -?\\d+)`;
const on = ` on ${day('date')}`;
const perhapsOn = `(?:${on})?`;
const ofSession = '(?:, session (?<session>\\d+))?';
const because = '(?:: (?<reason>.*))?';
const amountOf = (name: string) =>
  `(?<${name}>[+-]?[\\d.]+(?:[eE][+-]?\\d+)?\\s*(?:[^\\s\\d"]\\S*|(?<=\\s)1))`;
const quoted = (name: string) => `(?<${name}>"(?:[^"\\\\]|\\\\.)*")`;

const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const amount = (text: string | undefined) =>
  text === undefined ? undefined : parseQuantity(text, '/given/events');
const whole = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const json = (text: string | undefined): unknown =>
  text === undefined ? undefined : JSON.parse(text);

function shown(value: unknown): string {
  const { value: number, unit } = value as { value: number; unit: string };
  return `${number} ${unit}`;
}

/** A part of a sentence that stands there only where the event has the field. */
const where = (value: unknown, words: (value: unknown) => string): string =>
  value === undefined ? '' : words(value);

const onDay = ({ date }: SaidEvent) => where(date, (text) => ` on ${String(text)}`);
const inSession = ({ session }: SaidEvent) =>
  where(session, (number) => `, session ${String(number)}`);
const reasonOf = ({ reason }: SaidEvent) => where(reason, (text) => `: ${String(text)}`);

/** A yes or no in words, each of its own: what is not recorded is not said. */
const either = (value: unknown, yes: string, no: string) =>
  where(value, (is) => (is === true ? yes : no));
const eitherOf = (text: string | undefined, yes: string) =>
  text === undefined ? undefined : text === yes;

function isOnlyWeight(facts: unknown): facts is { weight: { value: number; unit: string } } {
  const { weight, ...others } = facts as { weight?: unknown };
  if (typeof weight !== 'object' || weight === null || Object.keys(others).length > 0) return false;
  const { value, unit, ...more } = weight as Record<string, unknown>;
  return typeof value === 'number' && typeof unit === 'string' && Object.keys(more).length === 0;
}

/** What an observation found: a quantity, a result in quotes, yes or no. */
function found(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : shown(value);
}

const form = (
  types: string | readonly string[],
  pattern: string,
  example: string,
  say: Form['say'],
  read: (words: Words, dayOf: DayOf) => Readonly<Record<string, unknown>>,
): Form => ({
  types: typeof types === 'string' ? [types] : types,
  pattern: new RegExp(`^${pattern}$`, 'su'),
  example,
  say,
  read: (words, dayOf) => {
    const type = typeof types === 'string' ? types : undefined;
    return present({ ...(type === undefined ? {} : { type }), ...read(words, dayOf) }) as SaidEvent;
  },
});

const date = (words: Words, dayOf: DayOf) =>
  words['date'] === undefined ? undefined : dayOf(words['date']);

const forms: readonly Form[] = [
  form(
    'session-completed',
    `session (?<session>\\d+) given${on}(?:, (?<dose>.+))?`,
    'session 2 given on 2025-01-09, 35 mg',
    (event) =>
      `session ${String(event['session'])} given${onDay(event)}${where(event['dose'], (dose) => `, ${shown(dose)}`)}`,
    (words, dayOf) => ({
      session: whole(words['session']),
      date: date(words, dayOf),
      dose: amount(words['dose']),
    }),
  ),
  form(
    'session-missed',
    `session (?<session>\\d+) missed${on}(?:, (?<worse>worsened|not worsened))?${because}`,
    'session 2 missed on 2025-01-09, worsened',
    (event) =>
      `session ${String(event['session'])} missed${onDay(event)}${either(event['worsened'], ', worsened', ', not worsened')}${reasonOf(event)}`,
    (words, dayOf) => ({
      session: whole(words['session']),
      date: date(words, dayOf),
      worsened: eitherOf(words['worse'], 'worsened'),
      reason: words['reason'],
    }),
  ),
  form(
    'session-stopped',
    `session (?<session>\\d+) stopped${on}(?: after ${amountOf('given')})?${because}`,
    'session 3 stopped on 2025-01-13 after 20 mg',
    (event) =>
      `session ${String(event['session'])} stopped${onDay(event)}${where(event['given'], (dose) => ` after ${shown(dose)}`)}${reasonOf(event)}`,
    (words, dayOf) => ({
      session: whole(words['session']),
      date: date(words, dayOf),
      given: amount(words['given']),
      reason: words['reason'],
    }),
  ),
  form(
    'session-moved',
    `session (?<session>\\d+) moved to ${day('to')}(?:, decided${on})?${because}`,
    'session 4 moved to 2025-01-17',
    (event) =>
      `session ${String(event['session'])} moved to ${String(event['to'])}${where(event['date'], (text) => `, decided on ${String(text)}`)}${reasonOf(event)}`,
    (words, dayOf) => ({
      session: whole(words['session']),
      to: dayOf(words['to'] as string),
      date: date(words, dayOf),
      reason: words['reason'],
    }),
  ),
  form(
    'dose-chosen',
    `${amountOf('dose')} chosen for session (?<session>\\d+)${perhapsOn}`,
    '84 mg chosen for session 5',
    (event) =>
      `${shown(event['dose'])} chosen for session ${String(event['session'])}${onDay(event)}`,
    (words, dayOf) => ({
      session: whole(words['session']),
      dose: amount(words['dose']),
      date: date(words, dayOf),
    }),
  ),
  form(
    'tolerability',
    `tolerated (?<how>poorly|well)${on}${ofSession}`,
    'tolerated poorly on 2025-01-09',
    (event) =>
      `tolerated ${event['poor'] === true ? 'poorly' : 'well'}${onDay(event)}${inSession(event)}`,
    (words, dayOf) => ({
      date: date(words, dayOf),
      poor: words['how'] === 'poorly',
      session: whole(words['session']),
    }),
  ),
  form(
    'gate-decided',
    `(?<gate>\\S+) decided as (?<outcome>.*)${on}`,
    'benefit-after-induction decided as continue on 2025-02-02',
    (event) => `${String(event['gate'])} decided as ${String(event['outcome'])}${onDay(event)}`,
    (words, dayOf) => ({
      gate: words['gate'],
      outcome: words['outcome'],
      date: date(words, dayOf),
    }),
  ),
  form(
    ['relapse', 'discharged'],
    `(?<what>relapse|discharged)${on}`,
    'relapse on 2025-03-01',
    (event) => `${event.type}${onDay(event)}`,
    (words, dayOf) => ({ type: words['what'], date: date(words, dayOf) }),
  ),
  form(
    'arm-assigned',
    `assigned to (?<arm>\\S+)${on}`,
    'assigned to 0.5 on 2025-01-06',
    (event) => `assigned to ${String(event['arm'])}${onDay(event)}`,
    (words, dayOf) => ({ date: date(words, dayOf), arm: words['arm'] }),
  ),
  form(
    'facts-changed',
    `(?:weight ${amountOf('weight')}|facts (?<facts>\\{.*\\})) from ${day('date')}`,
    'weight 66 kg from 2025-01-20',
    ({ facts, date: from }) =>
      `${isOnlyWeight(facts) ? `weight ${shown(facts.weight)}` : `facts ${JSON.stringify(facts)}`} from ${String(from)}`,
    (words, dayOf) => ({
      date: date(words, dayOf),
      facts:
        words['weight'] === undefined ? json(words['facts']) : { weight: amount(words['weight']) },
    }),
  ),
  form(
    ['course-paused', 'course-resumed', 'course-stopped'],
    `course (?<what>paused|resumed|stopped)${on}${because}`,
    'course paused on 2025-01-20',
    (event) => `${event.type.replace('-', ' ')}${onDay(event)}${reasonOf(event)}`,
    (words, dayOf) => ({
      type: `course-${words['what'] ?? ''}`,
      date: date(words, dayOf),
      reason: words['reason'],
    }),
  ),
  form(
    ['medicine-started', 'medicine-stopped'],
    `medicine (?<what>started|stopped)${on}: (?<medicine>.*)`,
    'medicine started on 2025-01-20: sertraline 50 mg',
    (event) => `${event.type.replace('-', ' ')}${onDay(event)}: ${String(event['medicine'])}`,
    (words, dayOf) => ({
      type: `medicine-${words['what'] ?? ''}`,
      date: date(words, dayOf),
      medicine: words['medicine'],
    }),
  ),
  form(
    'adverse-event',
    `(?<serious>serious )?adverse event(?<unsure>, seriousness not recorded,)?${on}${ofSession}: (?<event>.*)`,
    'serious adverse event on 2025-01-09: syncope',
    (event) =>
      `${event['serious'] === true ? 'serious ' : ''}adverse event${event['serious'] === undefined ? ', seriousness not recorded,' : ''}${onDay(event)}${inSession(event)}: ${String(event['event'])}`,
    (words, dayOf) => ({
      date: date(words, dayOf),
      event: words['event'],
      serious: words['unsure'] === undefined ? words['serious'] !== undefined : undefined,
      session: whole(words['session']),
    }),
  ),
  form(
    'entered-in-error',
    `event (?<event>.*) entered in error${perhapsOn}`,
    'event visit-3 entered in error on 2025-01-20',
    (event) => `event ${String(event['event'])} entered in error${onDay(event)}`,
    (words, dayOf) => ({ event: words['event'], date: date(words, dayOf) }),
  ),
  form(
    'assessment',
    `(?<scale>[^\\s:]+)(?: item ${quoted('item')})?(?= -?\\d| "| without )(?: (?<total>-?\\d+(?:\\.\\d+)?))?(?: ${quoted('class')}| without a total)?${on}(?:, (?<baseline>baseline|not baseline))?${ofSession}`,
    'madrs 28 on 2025-01-06, baseline',
    (event) =>
      [
        String(event['scale']),
        where(event['item'], (item) => ` item ${JSON.stringify(item)}`),
        where(event['total'], (total) => ` ${String(total)}`),
        where(event['class'], (name) => ` ${JSON.stringify(name)}`),
        event['total'] === undefined && event['class'] === undefined ? ' without a total' : '',
        onDay(event),
        either(event['baseline'], ', baseline', ', not baseline'),
        inSession(event),
      ].join(''),
    (words, dayOf) => ({
      scale: words['scale'],
      item: json(words['item']),
      total: whole(words['total']),
      class: json(words['class']),
      date: date(words, dayOf),
      baseline: eitherOf(words['baseline'], 'baseline'),
      session: whole(words['session']),
    }),
  ),
  form(
    'observation',
    `observed: (?<code>\\S+) (?:${amountOf('value')}|${quoted('result')}|(?<is>yes|no))${perhapsOn}(?:, (?<context>in no special circumstances|[a-z-]+(?: and [a-z-]+)*))?(?:, upper limit (?<limit>\\S+))?${ofSession}`,
    'observed: heart-rate 88 /min on 2025-01-09, rest, session 2',
    (event) =>
      [
        `observed: ${String(event['code'])} ${found(event['value'])}`,
        onDay(event),
        where(
          event['context'],
          (context) => `, ${(context as string[]).join(' and ') || 'in no special circumstances'}`,
        ),
        where(event['upperLimitOfNormal'], (limit) => `, upper limit ${String(limit)}`),
        inSession(event),
      ].join(''),
    (words, dayOf) => ({
      session: whole(words['session']),
      date: date(words, dayOf),
      code: words['code'],
      value:
        words['is'] === undefined
          ? (json(words['result']) ?? amount(words['value']))
          : words['is'] === 'yes',
      context:
        words['context'] === 'in no special circumstances' ? [] : words['context']?.split(' and '),
      upperLimitOfNormal: whole(words['limit']),
    }),
  ),
];

const byType = new Map(forms.flatMap((each) => each.types.map((type) => [type, each] as const)));

/**
 * What happened, as one sentence of a fixed form, which {@link readEventSentence} reads again. It says what happened, not who recorded it:
 * `id`, `at`, `by` and `note` are not in it.
 *
 * @param event - an event that the schema of events accepts
 * @returns the sentence; the type of an event that has no form
 * @example
 * eventSentence({ type: 'session-missed', session: 2, date: '2025-01-09', worsened: true })
 * // => 'session 2 missed on 2025-01-09, worsened'
 * @category events
 */
export function eventSentence(event: SaidEvent | { readonly type: string }): string {
  return byType.get(event.type)?.say(event) ?? event.type;
}

/**
 * The event that a sentence stands for.
 *
 * @param sentence - of one of the forms in {@link eventSentenceExamples}
 * @param dayOf - makes an ISO date of what stands as a day: a date, or `day 21`; without it days are left as they are written
 * @returns the event; undefined where the sentence has no form we know. The fields are those of the schema of events, unchecked.
 * @throws OpenKetamineError `INPUT_INVALID`, `UNIT_UNKNOWN` for an amount that is none
 * @example
 * readEventSentence('84 mg chosen for session 5')
 * // => { type: 'dose-chosen', session: 5, dose: { value: 84, unit: 'mg' } }
 * readEventSentence('session 1 went well')
 * // => undefined
 * @category events
 */
export function readEventSentence(
  sentence: string,
  dayOf: DayOf = (text) => text,
): SaidEvent | undefined {
  for (const { pattern, read } of forms) {
    const words = pattern.exec(sentence)?.groups;
    if (words !== undefined) return read(words, dayOf);
  }
  return undefined;
}

/**
 * One sentence of each form that {@link readEventSentence} understands.
 *
 * @category events
 */
export const eventSentenceExamples: readonly string[] = forms.map(({ example }) => example);
