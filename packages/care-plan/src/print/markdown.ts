import type { Course } from '@openketamine/model';
import { lastCheckedLine, statusLine, withMarks } from '@openketamine/model/render';
import type { ScreenedCourse } from '../join.js';
import { lawLines } from '../law.js';
import {
  decidingLines,
  leadLines,
  leadOf,
  sentenceOf,
  undecidedLine,
  undecidedOf,
} from './lead.js';
import {
  aboutLines,
  dateOf,
  doseOf,
  howOf,
  isScreening,
  itemLines,
  taskDay,
  taskWords,
  timeOfDay,
  type PrintOptions,
  volumesOf,
} from './phrases.js';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * What a course in Markdown may also hold.
 *
 * @category printing
 */
export interface MarkdownOptions extends PrintOptions {
  /** Adds the reasons of each session. */
  readonly explain: boolean;
  /** Names every undecided rule in one line each. */
  readonly undecided?: boolean | undefined;
}

/** Not a limit of a page: a line nobody has to scroll for. */
const widest = 160;

/**
 * The course as Markdown, for a record or a pull request. What must be said first stands first.
 *
 * @param course - a course, with its screening or without
 * @param options - reasons, undecided rules, the moment of printing
 * @returns Markdown, without any fact about the patient but label, weight and doses
 * @category printing
 */
export function asMarkdown(course: Course | ScreenedCourse, options: MarkdownOptions): string {
  const { explain } = options;
  const lead = leadOf(course);
  const { changes = [], ask = [], law = [] } = 'blocked' in course ? course : {};
  const timed = course.sessions.some((session) => session.at !== undefined);
  const [first = '', ...deciding] = decidingLines(lead);
  const rest = leadLines(course).slice(deciding.length + 1);
  const about = aboutLines(course, options);
  const count = undecidedOf(lead);
  const lines = [
    `# ${course.protocol.title}`,
    '',
    `> **${first}**`,
    ...[...deciding.map((line) => `**${line}**`), ...rest].flatMap((line) => ['>', `> ${line}`]),
    '',
    `\`${course.protocol.id}\`, **${statusLine(course.protocol)}**; ${lastCheckedLine(course.protocol)}. Not a medical device.`,
    '',
    ...about.flatMap((line) => [line, '']),
    `| # | date | ${timed ? 'time | ' : ''}phase | state | dose | how |`,
    `| --: | --- | ${timed ? '--- | ' : ''}--- | --- | --- | --- |`,
    ...course.sessions.map(
      (session) =>
        `| ${session.number} | ${dateOf(session.date)} | ${timed ? `${timeOfDay(session) ?? ''} | ` : ''}${session.phase} | ${session.state}${session.gate === undefined ? '' : ` (${session.gate})`} | ${cell(doseOf(session))}${session.unverified ? ' (unverified)' : ''} | ${cell([howOf(session), ...volumesOf(session)].filter((word) => word !== '').join('; '))} |`,
    ),
    '',
    ...section(
      'Decisions to come',
      course.pending.map(
        ({ gate, title, outcomes }) =>
          `${gate}: ${title}${outcomes.length === 0 ? '' : ` Outcomes: ${outcomes.join(', ')}.`}`,
      ),
    ),
    ...law
      .map(lawLines)
      .flatMap(({ where, lines: told }) => section(`Law of the day: ${where}`, told)),
    ...section('The site must set', course.siteMustSet),
    ...section('Set by the site', course.siteSet),
    ...section(
      'What met rules change',
      changes.map(
        (change) =>
          `${withMarks(change.says, change)}${change.applied ? '' : ' (not applied; decide)'}`,
      ),
    ),
    ...section(
      'Ask',
      ask.map((question) => question.question),
    ),
    ...section('Findings', [
      ...lead.weighing.map(sentenceOf),
      ...lead.cautions.map(sentenceOf),
      ...course.findings.flatMap((finding) =>
        isScreening(finding) ? [] : [`${finding.severity}: ${finding.message}`],
      ),
      ...(count === undefined ? [] : [count]),
    ]),
    ...(options.undecided === true || explain
      ? section(
          'Undecided',
          lead.undecided.map((leadFinding) => undecidedLine(leadFinding, widest)),
        )
      : []),
    ...section('Preparation', itemLines(course.preparation)),
    ...section('Stop rules', itemLines(course.stopRules)),
    ...section('Discharge criteria', itemLines(course.discharge)),
    ...section(
      'Tasks',
      course.tasks.map((task) => `${taskDay(task)}: ${taskWords(task)}`),
    ),
    ...section(
      'Not known',
      course.gaps.map((gap) => `[ ] gap: ${gap}`),
    ),
    ...(explain
      ? course.sessions.flatMap((session) =>
          section(`Why session ${session.number}`, [
            ...session.because,
            `Sources: ${session.cites.join(', ')}.`,
          ]),
        )
      : []),
  ];
  return lines.join('\n');
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((text) => `- ${text}`), ''];
}
