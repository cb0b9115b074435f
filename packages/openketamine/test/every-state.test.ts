import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ScreenedCourse } from '@openketamine/care-plan';
import type { ProcedureItem, Protocol } from '@openketamine/model';
import { reviewStateSchema } from '@openketamine/model/schema';
import {
  lastCheckedLine,
  showMarks,
  showStatus,
  statusLine,
  withMarks,
  type Marked,
} from '@openketamine/model/render';
import { describe, expect, test } from 'vitest';
import { formats, type FormatName } from '../src/format/index.js';
import { plan } from '../src/library/plan.js';
import { sheetFonts } from '../src/load/fonts.js';

const require = createRequire(import.meta.url);
const shipped = JSON.parse(
  readFileSync(require.resolve('@openketamine/protocols/data/ketamine-iv-trd-single.json'), 'utf8'),
) as Protocol;

/** The same protocol in another state, its numbers unverified. */
function inState(state: Protocol['status']['state']): Protocol {
  const doubted = JSON.parse(
    JSON.stringify(shipped)
      .replaceAll(/"verification":"(?:primary|secondary)"/gu, '"verification":"unverified"')
      .replaceAll(/,"readIn":"[^"]*"/gu, ''),
  ) as Protocol;
  return {
    ...doubted,
    status: { state, by: 'A. Reviewer', on: '2026-11-01', why: 'an invented reason' },
    lastChecked: { on: '2026-10-01', by: 'B. Reader' },
  };
}

const courseOf = (protocol: Protocol) =>
  plan({
    protocol,
    start: '2025-01-06',
    patient: {
      id: 'ward-7',
      weight: { value: 80, unit: 'kg' },
      age: { value: 40, unit: 'a' },
      conditions: { complete: true, items: [{ concept: 'mania', clinicalStatus: 'active' }] },
    },
    choices: { jurisdiction: 'US' },
  });

/** What a reader of an output sees, on one line. */
async function shown(
  format: FormatName,
  protocol: Protocol,
  change: (course: ScreenedCourse) => ScreenedCourse = (course) => course,
): Promise<string> {
  const course = change(await courseOf(protocol));
  const printed = await formats[format](course, {
    explain: false,
    details: false,
    undecided: false,
    columns: 80,
    color: false,
    protocol,
    printed: undefined,
    fonts: () => sheetFonts([]),
  });
  const text = typeof printed === 'string' ? printed : await textOf(printed);
  // a calendar breaks lines anywhere, within an escape too
  const unfolded = format === 'ics' ? text.replaceAll(/\r?\n[ \t]/gu, '') : text;
  return unfolded
    .replaceAll('\\,', ',')
    .replaceAll('\\;', ';')
    .replaceAll(/\r?\n ?|\\n|\s+/gu, ' ');
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  return (await extractText(Uint8Array.from(pdf), { mergePages: true })).text;
}

/** Whether an output says something, however it breaks lines. */
const says = (text: string, words: string) =>
  text.replaceAll(/\s/gu, '').toLowerCase().includes(words.replaceAll(/\s/gu, '').toLowerCase());

describe.each(Object.keys(formats) as FormatName[])('%s', (format) => {
  test.each(reviewStateSchema.options)(
    'says that the protocol is %s, by whom and why',
    async (state) => {
      const protocol = inState(state);
      const text = await shown(format, protocol);
      const { status, lastChecked } = protocol;
      const standing = {
        status: state,
        decided: { by: status.by, on: status.on, why: status.why },
        lastChecked,
      };
      // the fields themselves, which a reader of JSON puts into words
      const words =
        format === 'json'
          ? [`"status": "${state}"`, `"by": "${lastChecked?.by}"`, `"why": "${status.why}"`]
          : [showStatus({ state }).word, statusLine(standing), lastCheckedLine(standing)];
      for (const word of words) expect(says(text, word)).toBe(true);
    },
  );

  test('says that a number is unverified, what is unknown, and that the use is off label', async () => {
    const text = await shown(format, inState('draft'));
    expect(says(text, 'unverified')).toBe(true);
    expect(says(text, 'undecided') || says(text, 'unknown')).toBe(true);
    expect(says(text, 'off label')).toBe(true);
  });

  test('says that nobody has re-read the sources', async () => {
    const text = await shown(format, { ...shipped, lastChecked: null });
    expect(
      says(
        text,
        format === 'json'
          ? '"lastChecked": null'
          : lastCheckedLine({ status: 'draft', lastChecked: null }),
      ),
    ).toBe(true);
  });
});

/** Every text of a course that may have marks: items, checks, tasks, findings and changes. */
function* markedTexts(course: ScreenedCourse): Generator<{ text: string; marked: Marked }> {
  const lists = [
    course.preparation,
    course.checks,
    course.technique,
    course.stopRules,
    course.rescue,
    course.discharge,
    course.aftercare,
    course.records,
    course.company,
    course.warnings,
  ];
  for (const procedureItem of lists.flat())
    yield { text: procedureItem.says, marked: procedureItem };
  for (const task of course.tasks) yield { text: task.title, marked: task };
  for (const change of course.changes) yield { text: change.says, marked: change };
  for (const finding of course.findings)
    if ('outcome' in finding && finding.outcome === 'met')
      yield { text: finding.message, marked: finding };
}

const marks = {
  unverified: true,
  projectChoice: true,
  editorial: true,
  notOfSource: true,
  retired: { state: 'superseded' as const },
};

/** The same course in which everything that can carry a mark carries each of them. */
function allMarked(course: ScreenedCourse): ScreenedCourse {
  const items = (list: readonly ProcedureItem[]) =>
    list.map((procedureItem) => ({ ...procedureItem, ...marks }));
  return {
    ...course,
    preparation: items(course.preparation),
    checks: items(course.checks),
    technique: items(course.technique),
    stopRules: items(course.stopRules),
    rescue: items(course.rescue),
    discharge: items(course.discharge),
    aftercare: items(course.aftercare),
    records: items(course.records),
    company: items(course.company),
    warnings: items([...course.warnings, { id: 'w', says: 'An invented warning.', cites: [] }]),
    tasks: course.tasks.map((task) => ({ ...task, ...marks })),
    changes: course.changes.map((change) => ({ ...change, ...marks })),
    findings: course.findings.map((finding) =>
      // the planner marks what it says of a warning
      'outcome' in finding
        ? { ...finding, ...marks }
        : { ...finding, message: withMarks(finding.message, marks) },
    ),
    sessions: course.sessions.map((session) => ({
      ...session,
      timetable: session.timetable.map((entry) => ({ ...entry, ...marks })),
    })),
  };
}

const withoutJson = (Object.keys(formats) as FormatName[]).filter((format) => format !== 'json');

test.each(withoutJson)(
  '%s says of everything it shows on what ground it stands, whatever the mark',
  async (format) => {
    const bare = await shown(format, shipped);
    const text = await shown(format, shipped, allMarked);
    const course = allMarked(await courseOf(shipped));
    const seen = [...markedTexts(course)].filter(({ text: said }) => says(bare, said));
    expect(seen.length > 0 || format === 'csv').toBe(true);
    const unmarked = seen.filter(({ text: said, marked }) => {
      // a rule stands beside no protocol, and what a protocol says is as retired as the protocol
      const { notOfSource, retired, ...both } = marked;
      const words = showMarks('rule' in marked ? { ...both, retired } : { ...both, notOfSource });
      return !words.every(({ word }) => near(text, said, word));
    });
    expect(unmarked.map(({ text: said }) => said)).toEqual([]);
  },
);

/** Whether a word stands in brackets right behind a text, among others in brackets. */
function near(text: string, said: string, word: string): boolean {
  const plain = (entry: string) => entry.replaceAll(/\s/gu, '').toLowerCase();
  const [whole, item, mark] = [plain(text), plain(said), plain(`(${word})`)];
  const behind = whole.split(item).slice(1);
  return (
    behind.length > 0 &&
    behind.every((rest) => (/^(?:\([^()]*\))+/u.exec(rest)?.[0] ?? '').includes(mark))
  );
}

test('a course carries the marks of its protocol and of the rules that are met', async () => {
  const course = await courseOf(inState('draft'));
  const of = (list: readonly Marked[]) => list.filter(({ unverified }) => unverified === true);
  for (const list of [course.preparation, course.checks, course.stopRules, course.discharge])
    expect(of(list).length).toBeGreaterThan(0);
  const project = course.findings.filter(
    (finding) => 'outcome' in finding && finding.projectChoice === true,
  );
  expect(project.length).toBeGreaterThan(0);
});

test('a calendar confirms no session of a protocol that is not to be followed', async () => {
  for (const state of ['superseded', 'discontinued', 'not-endorsed'] as const) {
    const text = await shown('ics', inState(state));
    expect(text).not.toContain('STATUS:CONFIRMED');
    expect(text).toContain(`(${showStatus({ state }).word}`);
  }
  expect(await shown('ics', { ...shipped, status: { state: 'draft' } })).toContain('STATUS:');
});
