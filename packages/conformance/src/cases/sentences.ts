import { OpenKetamineError, parseQuantity } from '@openketamine/model';
import { planCourse, type CourseEvent, type PlanInput } from '@openketamine/planner';
import { dayToDate } from './days.js';

const date = '(?<date>\\d{4}-\\d{2}-\\d{2}|day -?\\d+)';
const oneSession = 'session (?<session>\\d+)';

type Words = Readonly<Record<string, string | undefined>>;
type Write = (words: Words, input: PlanInput, soFar: readonly CourseEvent[]) => CourseEvent[];

/** A sentence of a fixed form, and the event it stands for. */
interface Form {
  readonly pattern: RegExp;
  readonly example: string;
  readonly write: Write;
}

const form = (pattern: string, example: string, write: Write): Form => ({
  pattern: new RegExp(`^${pattern}$`, 'u'),
  example,
  write,
});

const on = (words: Words, input: PlanInput) => dayToDate(words['date'] as string, input.start);
const number = (words: Words) => Number(words['session']);
const amount = (text: string) => parseQuantity(text, '/given/events');

const forms: readonly Form[] = [
  form(
    'sessions? (?<first>\\d+)(?: to (?<last>\\d+))? given as planned',
    'sessions 1 to 6 given as planned',
    asPlanned,
  ),
  form(
    `${oneSession} given on ${date}(?:, (?<dose>.+))?`,
    'session 2 given on 2025-01-09, 35 mg',
    (w, input) => [
      {
        type: 'session-completed',
        session: number(w),
        date: on(w, input),
        ...(w['dose'] === undefined ? {} : { dose: amount(w['dose']) }),
      },
    ],
  ),
  form(
    `${oneSession} missed on ${date}(?:, (?<worse>worsened|not worsened))?`,
    'session 2 missed on 2025-01-09, worsened',
    (w, input) => [
      {
        type: 'session-missed',
        session: number(w),
        date: on(w, input),
        ...(w['worse'] === undefined ? {} : { worsened: w['worse'] === 'worsened' }),
      },
    ],
  ),
  form(
    `${oneSession} stopped on ${date}(?: after (?<dose>.+))?`,
    'session 3 stopped on 2025-01-13 after 20 mg',
    (w, input) => [
      {
        type: 'session-stopped',
        session: number(w),
        date: on(w, input),
        ...(w['dose'] === undefined ? {} : { given: amount(w['dose']) }),
      },
    ],
  ),
  form(`${oneSession} moved to ${date}`, 'session 4 moved to 2025-01-17', (w, input) => [
    { type: 'session-moved', session: number(w), to: on(w, input) },
  ]),
  form(`(?<dose>.+) chosen for ${oneSession}`, '84 mg chosen for session 5', (w) => [
    { type: 'dose-chosen', session: number(w), dose: amount(w['dose'] as string) },
  ]),
  form(`tolerated (?<how>poorly|well) on ${date}`, 'tolerated poorly on 2025-01-09', (w, input) => [
    { type: 'tolerability', date: on(w, input), poor: w['how'] === 'poorly' },
  ]),
  form(
    `(?<gate>\\S+) decided as (?<outcome>\\S+) on ${date}`,
    'benefit-after-induction decided as continue on 2025-02-02',
    (w, input) => [
      {
        type: 'gate-decided',
        gate: w['gate'] as string,
        outcome: w['outcome'] as string,
        date: on(w, input),
      },
    ],
  ),
  form(`relapse on ${date}`, 'relapse on 2025-03-01', (w, input) => [
    { type: 'relapse', date: on(w, input) },
  ]),
  form(`discharged on ${date}`, 'discharged on 2025-03-01', (w, input) => [
    { type: 'discharged', date: on(w, input) },
  ]),
  form(`assigned to (?<arm>\\S+) on ${date}`, 'assigned to 0.5 on 2025-01-06', (w, input) => [
    { type: 'arm-assigned', date: on(w, input), arm: w['arm'] as string },
  ]),
  form(`weight (?<weight>.+) from ${date}`, 'weight 66 kg from 2025-01-20', (w, input) => {
    const weight = amount(w['weight'] as string);
    return [
      {
        type: 'facts-changed',
        date: on(w, input),
        facts: { weight: { value: weight.value, unit: 'kg' } },
      },
    ];
  }),
  form(
    `course (?<what>paused|resumed|stopped) on ${date}`,
    'course paused on 2025-01-20',
    (w, input) => [{ type: `course-${w['what'] as 'paused'}`, date: on(w, input) }],
  ),
  form(
    `(?<serious>serious )?adverse event on ${date}: (?<event>.+)`,
    'serious adverse event on 2025-01-09: syncope',
    (w, input) => [
      {
        type: 'adverse-event',
        date: on(w, input),
        event: w['event'] as string,
        serious: w['serious'] !== undefined,
      },
    ],
  ),
  form(
    `(?<scale>\\S+) (?<total>\\d+(?:\\.\\d+)?) on ${date}(?<baseline>, baseline)?`,
    'madrs 28 on 2025-01-06, baseline',
    (w, input) => [
      {
        type: 'assessment',
        scale: w['scale'] as string,
        total: Number(w['total']),
        date: on(w, input),
        ...(w['baseline'] === undefined ? {} : { baseline: true }),
      },
    ],
  ),
];

/** Sessions that took place on the days and with the doses of the plan as it stood before each. */
function asPlanned(words: Words, input: PlanInput, soFar: readonly CourseEvent[]): CourseEvent[] {
  const first = Number(words['first']);
  const last = Number(words['last'] ?? first);
  const events: CourseEvent[] = [];
  for (let session = first; session <= last; session++) {
    const course = planCourse({ ...input, events: [...soFar, ...events] });
    const planned = course.sessions.find((entry) => entry.number === session);
    if (planned === undefined || planned.date === null) {
      throw new OpenKetamineError(
        'EVENT_IMPOSSIBLE',
        '/given/events',
        `Session ${session} has no date in the plan, so "as planned" says nothing.`,
        'Say on which day it was given.',
      );
    }
    events.push({ type: 'session-completed', session, date: planned.date });
  }
  return events;
}

/**
 * Turns sentences about a course into events. Each sentence has a fixed form; what fits none is refused
 * with the forms there are. "as planned" is looked up in the plan as it stands before that session.
 *
 * @param sentences - in order of time
 * @param input - the rest of the plan's input; its own events are left aside
 * @returns events for `planCourse`
 * @throws OpenKetamineError `INPUT_INVALID` for a sentence of no known form; whatever `planCourse` throws
 * @category cases
 */
export function eventsFrom(sentences: readonly string[], input: PlanInput): CourseEvent[] {
  const events: CourseEvent[] = [];
  for (const sentence of sentences) {
    const found = forms.find(({ pattern }) => pattern.test(sentence));
    const words = found?.pattern.exec(sentence)?.groups;
    if (found === undefined || words === undefined) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/given/events',
        `"${sentence}" says nothing that can be recorded.`,
        `Write it as one of: ${forms.map(({ example }) => example).join('; ')}.`,
      );
    }
    events.push(...found.write(words, input, events));
  }
  return events;
}

/**
 * One sentence of each form that {@link eventsFrom} understands.
 *
 * @category cases
 */
export const sentenceExamples: readonly string[] = forms.map(({ example }) => example);
