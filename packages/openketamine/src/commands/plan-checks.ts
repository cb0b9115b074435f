import type { ScreenedCourse } from '@openketamine/care-plan';
import { OpenKetamineError } from '@openketamine/model';
import type { FormatName } from '../format/index.js';

interface Options {
  readonly format?: FormatName;
  readonly json?: boolean;
  readonly time?: string;
  readonly times?: string;
  readonly timeZone?: string;
  readonly withAntidepressant?: boolean;
  readonly alone?: boolean;
  readonly course?: string;
  readonly previous?: string;
  readonly font: readonly string[];
  readonly explain?: boolean;
  readonly details?: boolean;
  readonly undecided?: boolean;
}

const wrong = (option: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', option, reason, hint);

/** Formats that have no place for what an option asks for. */
const without: readonly (readonly [keyof Options, readonly string[], string])[] = [
  ['explain', ['csv', 'ics', 'pdf'], 'Reasons stand in table, md and json.'],
  ['undecided', ['csv', 'ics', 'pdf'], 'Undecided rules stand one by one in table, md and json.'],
  [
    'details',
    ['csv', 'md', 'ics', 'pdf'],
    'Only the table is short; md and json hold the details.',
  ],
  ['previous', ['table', 'csv', 'md', 'pdf'], 'Only ics and json say what is withdrawn.'],
  ['font', ['table', 'json', 'csv', 'md', 'ics'], 'Only the sheet, --format pdf, has typefaces.'],
];

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Refuses options that exclude each other, and those that this call would drop. */
export function checkPlanOptions(options: Options): void {
  const { json, format, time, times, timeZone } = options;
  if (options.withAntidepressant === true && options.alone === true) {
    throw wrong(
      '--alone',
      '--with-antidepressant and --alone exclude each other.',
      'Give one of them, or neither.',
    );
  }
  if (json === true && format !== undefined && format !== 'json')
    throw wrong('--json', `--json and --format ${format} exclude each other.`, 'Give one of them.');
  const printed = json === true ? 'json' : (format ?? 'table');
  for (const [option, formats, hint] of without) {
    const value = options[option];
    const given = Array.isArray(value) ? value.length > 0 : value !== undefined;
    if (given && formats.includes(printed))
      throw wrong(`--${option}`, `--format ${printed} has no place for --${option}.`, hint);
  }
  if (time !== undefined && times !== undefined) {
    throw wrong(
      '--times',
      '--time and --times exclude each other.',
      'Give --times where a day has several administrations, else --time.',
    );
  }
  const clock = time ?? times;
  for (const [option, texts] of [
    ['--time', time === undefined ? [] : [time]],
    ['--times', times?.split(',').map((text) => text.trim()) ?? []],
  ] as const) {
    const bad = texts.find((text) => !timeOfDay.test(text));
    if (bad !== undefined)
      throw wrong(
        option,
        `${JSON.stringify(bad)} is not a time of day.`,
        'Write 09:00, from 00:00 to 23:59.',
      );
  }
  if (clock !== undefined && timeZone === undefined) {
    throw wrong(
      time === undefined ? '--times' : '--time',
      `Without a zone ${clock} is not a moment.`,
      'Add --time-zone, for example --time-zone America/New_York.',
    );
  }
  if (clock === undefined && timeZone !== undefined) {
    throw wrong(
      '--time-zone',
      'A zone says nothing without a time.',
      'Add --time 09:00, or leave the zone out.',
    );
  }
}

/** One time where a session has several is not dropped in silence; several where it has one the planner refuses. */
export function checkTimes({ time }: Options, { sessions }: ScreenedCourse): void {
  const several = sessions.filter(
    ({ timesPerDay }) => timesPerDay !== undefined && timesPerDay > 1,
  );
  if (time !== undefined && several.length > 0 && several.length === sessions.length) {
    throw wrong(
      '--time',
      `This protocol has ${several[0]?.timesPerDay} administrations a day, and one time says nothing of the others.`,
      'Give all of them with --times 08:00,14:00,20:00.',
    );
  }
}

/** A calendar needs to tell this course from that of another patient. */
export function checkIdentity(
  patient: string | undefined,
  { course, previous }: Options,
  protocol: string,
): void {
  if (course !== undefined && course.trim() === '')
    throw wrong(
      '--course',
      'This is not a name.',
      'Give a word of your own, such as --course c-17.',
    );
  if (course !== undefined || previous !== undefined) return;
  if (patient !== undefined && patient.trim() !== '') return;
  throw wrong(
    '--course',
    'Nothing tells this course from that of another patient, and one would overwrite the other in a calendar.',
    `Name the course: openketamine plan ${protocol} ... --format ics --course c-17. Or give the patient an id in --patient.`,
  );
}
