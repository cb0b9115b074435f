import type { ScreenedCourse } from '../join.js';
import { dateOf, doseOf, firstWord, howOf, isScreening } from './phrases.js';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * The course as Markdown, for a record or a pull request. What must be said first stands first.
 *
 * @param course - a course with its screening
 * @param options - `explain` adds the reasons of each session
 * @returns Markdown, without any fact about the patient but the doses
 * @category printing
 */
export function asMarkdown(
  course: ScreenedCourse,
  { explain }: { readonly explain: boolean },
): string {
  const word = firstWord(course);
  const lines = [
    `# ${course.protocol.title}`,
    '',
    `\`${course.protocol.id}\`, ${course.protocol.status === 'draft' ? '**draft: not reviewed by a clinician**' : course.protocol.status}. Not a medical device.`,
    '',
    ...(word === undefined ? [] : [`> **${word}**`, '']),
    '| # | date | phase | state | dose | how |',
    '| --: | --- | --- | --- | --- | --- |',
    ...course.sessions.map(
      (one) =>
        `| ${one.number} | ${dateOf(one.date)} | ${one.phase} | ${one.state}${one.gate === undefined ? '' : ` (${one.gate})`} | ${cell(doseOf(one))}${one.unverified ? ' (unverified)' : ''} | ${cell(howOf(one))} |`,
    ),
    '',
    ...section(
      'Decisions to come',
      course.pending.map(
        ({ gate, title, outcomes }) =>
          `${gate}: ${title}${outcomes.length === 0 ? '' : ` Outcomes: ${outcomes.join(', ')}.`}`,
      ),
    ),
    ...section('The site must set', course.siteMustSet),
    ...section('Set by the site', course.siteSet),
    ...section(
      'What met rules change',
      course.changes.map((one) => `${one.says}${one.applied ? '' : ' (not applied; decide)'}`),
    ),
    ...section(
      'Ask',
      course.ask.map((one) => one.question),
    ),
    ...section(
      'Findings',
      course.findings.map(
        (one) =>
          `${isScreening(one) ? `${one.outcome}, ${one.action}` : one.severity}: ${one.message}`,
      ),
    ),
    ...section(
      'Preparation',
      course.preparation.map((one) => one.says),
    ),
    ...section(
      'Stop rules',
      course.stopRules.map((one) => one.says),
    ),
    ...section(
      'Before leaving',
      course.discharge.map((one) => one.says),
    ),
    ...section(
      'Tasks',
      course.tasks.map((one) => `${one.date ?? 'no date yet'}: ${one.title}`),
    ),
    ...section(
      'Not known',
      course.gaps.map((one) => `[ ] gap: ${one}`),
    ),
    ...(explain
      ? course.sessions.flatMap((one) =>
          section(`Why session ${one.number}`, [
            ...one.because,
            `Sources: ${one.cites.join(', ')}.`,
          ]),
        )
      : []),
  ];
  return lines.join('\n');
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, '', ...items.map((one) => `- ${one}`), ''];
}
