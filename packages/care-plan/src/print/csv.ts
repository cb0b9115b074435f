import type { Course } from '@openketamine/model';
import { lastCheckedLine, statusLine } from '@openketamine/model/render';
import type { ScreenedCourse } from '../join.js';
import { leadLines } from './lead.js';
import {
  aboutLines,
  howOf,
  itemLines,
  taskWords,
  volumesOf,
  type PrintOptions,
} from './phrases.js';

const quoted = (cell: string) => {
  // a leading = + - @ would be a formula to a spreadsheet
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const heading = [
  'session',
  'phase',
  'state',
  'date',
  'at',
  'dose',
  'unit',
  'choices',
  'devices',
  'how',
  'observe_at_least_min',
  'gate',
  'earliest',
  'latest',
  'status',
  'unverified',
  'cites',
  'volumes',
  'task',
];

/**
 * The course as CSV after RFC 4180: one row a session, then one row a task, in which `session` is empty and the last column says what
 * is to be done. What must be said first stands in comment lines before the heading, with whom it is about and when it was printed.
 *
 * @param course - a course, with its screening or without
 * @param options - the moment of printing
 * @returns CSV with a heading row, every line ending in CRLF
 * @category printing
 */
export function asCsv(course: Course | ScreenedCourse, options: PrintOptions = {}): string {
  const { protocol } = course;
  const first = [
    ...leadLines(course),
    `${protocol.id}, ${statusLine(protocol)}; ${lastCheckedLine(protocol)}`,
    ...itemLines(course.warnings),
    ...aboutLines(course, options),
  ];
  const rows = course.sessions.map((session) => [
    String(session.number),
    session.phase,
    session.state,
    session.date ?? '',
    session.at ?? '',
    session.dose === null ? '' : String(session.dose.value),
    session.dose === null ? '' : session.dose.unit,
    session.choices?.map((choice) => choice.value).join(' or ') ?? '',
    session.devices === undefined ? '' : String(session.devices),
    howOf(session),
    session.observe?.atLeast === undefined ? '' : String(session.observe.atLeast.value),
    session.gate ?? '',
    session.window?.earliest ?? '',
    session.window?.latest ?? '',
    protocol.status,
    session.unverified === true ? 'unverified' : '',
    session.cites.join(' '),
    volumesOf(session).join('; '),
    '',
  ]);
  const taskRows = course.tasks.map((task) => {
    const filled: Readonly<Record<string, string>> = {
      date: task.date ?? '',
      earliest: task.window?.earliest ?? '',
      latest: task.window?.latest ?? task.due ?? '',
      status: protocol.status,
      unverified: task.unverified === true ? 'unverified' : '',
      cites: task.cites.join(' '),
      task: taskWords(task),
    };
    return heading.map((column) => filled[column] ?? '');
  });
  return [
    ...first.map((line) => `# ${line.replaceAll(/[\r\n]+/gu, ' ')}`),
    ...[heading, ...rows, ...taskRows].map((row) => row.map(quoted).join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
}
