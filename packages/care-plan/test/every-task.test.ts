import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OpenKetamineError } from '@openketamine/model';
import { planCourse } from '@openketamine/planner';
import { usablePolicy } from '@openketamine/planner/site';
import { protocols } from '@openketamine/protocols';
import ICAL from 'ical.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { isSentPlan, planPatient, type CourseEvent } from '../src/index.js';
import { asCalendar } from '../src/print/ical.js';
import { asCsv } from '../src/print/csv.js';
import { asMarkdown } from '../src/print/markdown.js';
import { asPdf } from '../src/print/pdf.js';
import { taskWords } from '../src/print/phrases.js';
import { first, infused } from './watched.js';

const require = createRequire(import.meta.url);
const face = (weight: number) =>
  readFileSync(
    require.resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`),
  );
const fonts = { regular: face(400), bold: face(700) };

const policy = usablePolicy({
  id: 'site',
  by: 'A head of the clinic',
  on: '2025-01-02',
  tasks: [
    { id: 'letter', kind: 'letter', at: { kind: 'session', sessions: 'last' } },
    { id: 'referral', kind: 'referral', at: { kind: 'before-course' } },
    {
      id: 'therapy',
      kind: 'therapy',
      at: { kind: 'session', sessions: [1, 3], offset: { value: 1, unit: 'd' } },
    },
  ],
});

const patient = planPatient({
  weight: { value: 80, unit: 'kg' },
  age: { value: 40, unit: 'a' },
});
const find = (id: string) => protocols.find((protocol) => protocol.id === id);

/** Plans with the first choices that a protocol can be planned with: none, an arm, more weeks. */
function coursesOf(protocol: (typeof protocols)[number]) {
  const arms = protocol.arms.filter(({ plannable }) => plannable).map(({ id }) => ({ arm: id }));
  for (const choices of [{}, { weeks: 8 }, ...arms]) {
    try {
      const input = { protocol, start: '2025-01-06', patient, policy, protocols: find, choices };
      return [[protocol.id, planCourse(input)] as const];
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
    }
  }
  return [];
}
const courses = protocols.flatMap(coursesOf);
type Course = (typeof courses)[number][1];

/** The entries of a calendar: identifier, day, title, text, and whether it is called off. */
const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((entry) => {
    const { uid, startDate, summary, description } = new ICAL.Event(entry);
    const status = String(entry.getFirstPropertyValue('status'));
    return { uid, day: startDate.toString().slice(0, 10), summary, description, status };
  });
const calendarOf = (course: Course) => asCalendar(course, { course: 'c' });

/** The cells of CSV, row by row. A comma before each line makes every cell begin with one. */
const rowsOf = (text: string) =>
  text
    .split('\r\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );

test('the courses have dated tasks of every kind that is asked about', () => {
  const kinds = new Set(courses.flatMap(([, { tasks }]) => tasks.map(({ kind }) => kind)));
  expect(courses.length).toBeGreaterThan(protocols.length * 0.9);
  for (const kind of ['therapy', 'referral', 'letter', 'assessment']) expect(kinds).toContain(kind);
});

describe.each(courses)('every task of %s', (_, course) => {
  const { tasks } = course;

  test('is a row of the CSV, with its day, after one row for each session', () => {
    const [heading = [], ...rows] = rowsOf(asCsv(course));
    const column = (name: string) => heading.indexOf(name);
    expect(rows.every((row) => row.length === heading.length)).toBe(true);
    expect(rows.filter((row) => row[column('session')] !== '')).toHaveLength(
      course.sessions.length,
    );
    expect(
      rows
        .filter((row) => row[column('session')] === '')
        .map((row) => [row[column('date')], row[column('task')]]),
    ).toEqual(tasks.map((task) => [task.date ?? '', taskWords(task)]));
  });

  test('is in the calendar once: on its day, in the entry of its session, or named as without a day', () => {
    const text = calendarOf(course);
    const entries = entriesOf(text);
    const about = String(
      new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstPropertyValue('x-wr-caldesc'),
    );
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    const missing = tasks.filter((task) => {
      const day = task.date ?? task.due;
      const words = taskWords(task);
      return day === undefined
        ? !about.includes(words)
        : !entries.some((entry) => entry.day === day && entry.description.includes(words));
    });
    expect(missing).toEqual([]);
    const dayless = tasks.filter(({ date, due }) => date === null && due === undefined).length;
    const inSessions = entries.flatMap(({ description }) => description.match(/^Task: /gmu) ?? []);
    const alone = entries.filter(({ uid }) => uid.includes('.task-'));
    expect(inSessions.length + alone.length + dayless).toBe(tasks.length);
  });

  test('is in Markdown', () => {
    const text = asMarkdown(course, { explain: false });
    expect(tasks.filter((task) => !text.includes(taskWords(task)))).toEqual([]);
  });
});

test('the sheet prints tasks, and counts those it has no room for', async () => {
  for (const [, course] of courses) {
    // oxlint-disable-next-line no-await-in-loop -- one sheet after the other
    const bytes = await asPdf(course, { fonts });
    // oxlint-disable-next-line no-await-in-loop -- one sheet after the other
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: true,
    });
    expect([course.protocol.id, /\bTasks\b/u.test(text)]).toEqual([course.protocol.id, true]);
  }
}, 120_000);

describe('a task that is no more', () => {
  const more = { course: 'c', policy } as const;
  const taskEntries = (course: ReturnType<typeof infused>) =>
    entriesOf(asCalendar(course)).filter(({ uid }) => uid.includes('.task-'));

  test('keeps its identifier when its session moves', () => {
    const moved: CourseEvent = { type: 'session-moved', session: 2, to: '2025-01-10' };
    expect(taskEntries(infused([first, moved], more)).map(({ uid }) => uid)).toEqual(
      taskEntries(infused([first], more)).map(({ uid }) => uid),
    );
  });

  test('is called off when the course is stopped, under the identifier that was sent', () => {
    const sent = taskEntries(infused([first], more));
    const stopped: CourseEvent = { type: 'course-stopped', date: '2025-01-07' };
    const after = taskEntries(infused([first, stopped], more));
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(sent.map(({ uid }) => uid).toSorted());
    expect(after.some(({ status }) => status === 'CANCELLED')).toBe(true);
  });

  test('is called off when the site asks for it no more, and the plan knows what was sent', () => {
    const sent = infused([], more);
    const now = infused([], { course: 'c', previous: structuredClone(sent) });
    expect(now.withdrawnTasks?.map(({ name }) => name).toSorted()).toEqual([
      'referral-1',
      'therapy-of-session-1-1',
      'therapy-of-session-3-1',
    ]);
    expect(
      taskEntries(now)
        .filter(({ status }) => status === 'CANCELLED')
        .map(({ summary }) => summary),
    ).toHaveLength(3);
  });

  test.each([
    [[null]],
    [[{ id: 3, title: 'x', date: null }]],
    [[{ id: 'x', title: 'x', date: 'never' }]],
    [[{ id: 'x', title: 'x', date: null, of: 1 }]],
    ['x'],
  ])('a plan with tasks %j was never sent', (tasks) => {
    expect(isSentPlan({ key: 'k', sessions: [], tasks })).toBe(false);
    expect(isSentPlan({ key: 'k', sessions: [], tasks: [] })).toBe(true);
  });
});
