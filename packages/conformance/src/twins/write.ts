import { OpenKetamineError, type Course, type Protocol } from '@openketamine/model';
import type { FindProtocol } from '../cases/given.js';
import { plusDays } from '../cases/days.js';
import { said } from '../cases/words.js';
import { coursesOf } from './courses.js';
import { dated, findingLines, gateLines, sessionLines, totalLine } from './lines.js';
import { armsFor, byWeight, companyFor, inputFor, personFor } from './person.js';
import { planOf, withHorizon, type Shown } from './plan.js';
import type { Reference } from './reference.js';
import { refusalLines } from './refusals.js';
import { always, header } from './session-procedure.js';

/** Findings that do not stand at the head of the twin. */
const particular = (rule: string) => !always.includes(rule);

function courseLines({ input, told }: Shown): string[] {
  const { course, sentences } = told;
  const happened = sentences.map((sentence) =>
    sentence.replace(
      /on day (?<day>-?\d+)/u,
      (_all, day: string) => `on ${dated(plusDays(input.start, Number(day) - 1))}`,
    ),
  );
  return [
    ...(happened.length === 0 ? [] : [`  events  ${happened.join('; ')}`]),
    ...sessionLines(course),
    ...gateLines(course),
    ...totalLine(course),
    ...findingLines(course, particular),
  ];
}

/** Doses of the same course at other weights; only sessions whose dose differs from the one before. */
function weightLines(protocol: Protocol, reference: Reference, protocols: FindProtocol): string[] {
  if (!byWeight(protocol)) return [];
  const lines: string[] = [];
  for (const arm of armsFor(protocol)) {
    const courses = reference.weights.map((weight) => {
      const input = inputFor(protocol, reference, protocols, arm);
      return planOf({ ...input, patient: { ...input.patient, weight } });
    });
    const [first] = courses;
    if (first === undefined || first instanceof OpenKetamineError) continue;
    const cells = (number: number) =>
      courses.map((course) => {
        const session = course instanceof OpenKetamineError ? undefined : course.sessions[number];
        if (session?.dose) return said(session.dose) ?? '';
        return session?.range ? `${said(session.range.least)} to ${said(session.range.most)}` : '-';
      });
    let before = '';
    first.sessions.forEach((session, at) => {
      const row = cells(at);
      if (row.join() === before || new Set(row).size === 1) return;
      before = row.join();
      const label = `${arm === undefined ? '' : `arm ${arm}, `}session ${session.number}`;
      lines.push(`  ${label.padEnd(28)}${row.map((text) => text.padStart(22)).join('')}`);
    });
  }
  if (lines.length === 0) return [];
  return [
    '',
    `By weight${' '.repeat(21)}${reference.weights.map((weight) => (said(weight) as string).padStart(22)).join('')}`,
    ...lines,
  ];
}

/** Limits of the checks before the first session. */
const limits = (course: Course) =>
  course.sessions[0]?.timetable.flatMap((entry) => entry.limits ?? []) ?? [];

/** The course of an older person, or that it is the same. */
function olderLines(protocol: Protocol, reference: Reference, protocols: FindProtocol): string[] {
  const [arm] = armsFor(protocol);
  const base = withHorizon(inputFor(protocol, reference, protocols, arm), reference);
  if (personFor(protocol, reference).age === reference.older) return [];
  const older = { ...base, patient: { ...base.patient, age: reference.older } };
  const entry = planOf(base);
  const other = planOf(older);
  if (entry instanceof OpenKetamineError || other instanceof OpenKetamineError) return [];
  const lines = [...sessionLines(other), ...gateLines(other)];
  const same = lines.join() === [...sessionLines(entry), ...gateLines(entry)].join();
  const findings = findingLines(other, particular).filter(
    (line) => !findingLines(entry, particular).includes(line),
  );
  const changed = limits(other).filter((limit) => !limits(entry).includes(limit));
  return [
    '',
    `At ${reference.older} years`,
    ...(same ? [`  the same dates and doses as at ${base.patient?.age} years`] : lines),
    ...findings,
    ...changed.map((limit) => `  check   ${limit}`),
  ];
}

/** The day before, the day of and the day after each change of edition, with an antidepressant and alone. */
function editionLines(protocol: Protocol, reference: Reference, protocols: FindProtocol): string[] {
  const bounds = new Set(
    protocol.editions
      .flatMap((edition) => [edition.from, edition.until])
      .filter((text) => text !== undefined),
  );
  const lines = [...bounds].flatMap((bound) =>
    [-1, 0, 1].flatMap((off) => {
      const start = plusDays(bound, off);
      return [companyFor(protocol), { antidepressant: false }].map((choices) => {
        const input = inputFor(protocol, reference, protocols, armsFor(protocol)[0]);
        const course = planOf({ ...input, start, choices: { ...input.choices, ...choices } });
        const who =
          choices.antidepressant === false
            ? 'alone'
            : choices.antidepressant
              ? 'with an antidepressant'
              : '';
        const answer =
          course instanceof OpenKetamineError
            ? `${course.code}: ${course.reason}`
            : `planned, edition ${course.edition ?? 'none'}`;
        return `  start ${dated(start)} ${who.padEnd(22)}  ${answer}`;
      });
    }),
  );
  return lines.length === 0 ? [] : ['', 'Around a change of edition', ...lines];
}

/**
 * The computed twin of a protocol: courses of invented people as a clinician reads them, with what is
 * open and what is refused. The same input always gives the same text.
 *
 * @param protocol - the protocol
 * @param reference - the invented people
 * @param protocols - finds protocols that this one refers to
 * @returns the text of `<id>.plan.txt`
 * @category twins
 */
export function writeTwin(
  protocol: Protocol,
  reference: Reference,
  protocols: FindProtocol,
): string {
  const arms = armsFor(protocol);
  const base = inputFor(protocol, reference, protocols, arms[0]);
  const first = planOf(base);
  const lines = header(protocol, first instanceof OpenKetamineError ? undefined : first);
  for (const shown of coursesOf(protocol, reference, protocols)) {
    lines.push('', shown.title);
    if ('refused' in shown)
      lines.push(`  refused ${shown.refused.code}: ${shown.refused.reason} ${shown.refused.hint}`);
    else lines.push(...courseLines(shown));
  }
  lines.push(
    ...weightLines(protocol, reference, protocols),
    ...olderLines(protocol, reference, protocols),
    ...editionLines(protocol, reference, protocols),
  );
  const refused = refusalLines(base, arms);
  if (refused.length > 0) lines.push('', 'Refused', ...refused);
  return `${lines.join('\n')}\n`;
}
