import { isImplausible, lawLines, type ScreenedCourse } from '@openketamine/care-plan';
import { leadOf } from '@openketamine/care-plan/lead';
import type { PlanFinding, ProcedureItem, Session } from '@openketamine/model';
import { lastCheckedLine, showNotOfSource, statusLine } from '@openketamine/model/render';
import { columns, wrap } from './columns.js';
import type { FormatOptions } from './index.js';
import {
  aboutLines,
  amount,
  checkOf,
  dateOf,
  doseOf,
  howOf,
  isScreening,
  timeOfDay,
  volumesOf,
} from '@openketamine/care-plan/phrases';
import { metLine, nowLine, openLines } from './lead.js';
import { styles, type Styles } from './styles.js';

interface Look {
  readonly style: Styles;
  readonly width: number;
}

/** The course as a person reads it in a terminal: what must happen now first. */
export function asTable(course: ScreenedCourse, options: FormatOptions): string {
  const style = styles(options.color);
  const width = Math.max(40, Math.min(options.columns, 100));
  const look = { style, width };
  const blocks = [
    leadBlock(course, options, look),
    heading(course, options, look),
    sessionTable(course, style),
    notes('What one session is like', sessionLines(course), width),
    notes(
      'Decisions to come',
      course.pending.map(({ gate, title, outcomes }) =>
        outcomes.length === 0
          ? `${gate}: ${title}`
          : `${gate}: ${title} (${outcomes.join(' or ')})`,
      ),
      width,
    ),
    findingLines(course, look, options.explain),
    notes(
      'Ask first',
      course.ask
        .slice(0, options.undecided || options.explain ? undefined : 8)
        .map((one) => one.question),
      width,
    ),
    ...(course.law ?? [])
      .map(lawLines)
      .map(({ where, lines }) => notes(`Law that was read: ${where}`, lines, width)),
    notes('The site must set', course.siteMustSet, width),
    notes('Set by the site', course.siteSet, width),
    notes(
      'Not known',
      course.gaps.map((one) => `[ ] gap: ${one}`),
      width,
    ),
    options.explain ? explanation(course, width) : '',
    footer(course, options, width),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading(course: ScreenedCourse, options: FormatOptions, look: Look): string {
  const { style, width } = look;
  const { protocol, weight } = course;
  const zone = /\[(.*)\]/u.exec(course.sessions.find((one) => one.at)?.at ?? '')?.[1];
  const facts = [
    course.drug,
    course.route,
    weight === undefined || course.patient?.weight !== undefined ? undefined : amount(weight),
    course.arm === undefined ? undefined : `arm ${course.arm}`,
    zone === undefined ? undefined : `times of ${zone}`,
  ].filter((one) => one !== undefined);
  return [
    style.bold(wrap(protocol.title, width)),
    wrap(
      `${protocol.id}${protocol.version === null ? '' : ` ${protocol.version}`}, ${statusLine(protocol)}`,
      width,
    ),
    facts.join(', '),
    lastCheckedLine(protocol),
    ...aboutLines(course, options).map((line) => wrap(line, width)),
  ].join('\n');
}

/** What is said before anything else. */
function leadBlock(
  course: ScreenedCourse,
  { undecided, explain }: FormatOptions,
  look: Look,
): string {
  const lead = leadOf(course);
  return [
    nowLine(lead, look),
    ...(course.blocked
      ? [
          look.style.stop(
            wrap('■ BLOCKED: no session is planned while this stands.', look.width, '  '),
          ),
          ...course.findings
            .filter(isImplausible)
            .map(({ message }) => look.style.stop(wrap(`■ ${message}`, look.width, '  '))),
        ]
      : []),
    ...lead.weighing.map((one) => metLine(one, look, true)),
    ...openLines(lead, undecided || explain, look),
  ].join('\n');
}

function sessionTable(course: ScreenedCourse, style: Styles): string {
  const phases = new Set(course.sessions.map((one) => one.phase));
  const timed = course.sessions.some((one) => one.at !== undefined);
  const rows = course.sessions.map((one) => [
    String(one.number),
    dateOf(one.date),
    ...(timed ? [timeOfDay(one) ?? ''] : []),
    ...(phases.size > 1 ? [one.phase] : []),
    one.state,
    doseOf(one) + (one.unverified ? ' (unverified)' : ''),
    howOf(one),
  ]);
  const head = [
    '#',
    'date',
    ...(timed ? ['time'] : []),
    ...(phases.size > 1 ? ['phase'] : []),
    'state',
    'dose',
    'how',
  ];
  const [first, ...rest] = columns([head, ...rows], [0]).split('\n');
  return [style.dim(first ?? ''), ...rest].join('\n');
}

function said(items: readonly ProcedureItem[], label: string): string[] {
  return items.map(
    (one) =>
      `${label}: ${one.says}${one.unverified ? ' (unverified)' : ''}${one.notOfSource ? ` (${showNotOfSource().word})` : ''}`,
  );
}

function sessionLines(course: ScreenedCourse): string[] {
  const session = course.sessions.find((one) => one.state === 'planned') ?? course.sessions[0];
  if (session === undefined) return [];
  return [
    ...said(course.preparation, 'Before'),
    ...session.timetable.map(checkOf),
    ...(session.observe === undefined ? [] : [observation(session)]),
    ...volumesOf(session),
    ...said(course.stopRules, 'Stop'),
    ...said(course.discharge, 'To leave'),
    ...said(course.aftercare, 'After'),
  ];
}

function observation(session: Session): string {
  const { atLeast, until } = session.observe ?? { until: [] };
  const least = atLeast === undefined ? 'Watch' : `Watch at least ${amount(atLeast)}`;
  return until.length === 0 ? `${least}.` : `${least}, until: ${until.join(' ')}`;
}

/** What is met and asks for care alone, then what the planner found. What weighs or is open stands in the lead. */
function findingLines(course: ScreenedCourse, look: Look, explain: boolean): string {
  const all = [
    ...leadOf(course).cautions.map((one) => metLine(one, look, explain)),
    ...course.findings.flatMap((one) => (isScreening(one) ? [] : [planLine(one, look)])),
  ];
  return all.length === 0
    ? ''
    : `Findings (screening: ${course.screening.overall})\n${all.join('\n')}`;
}

function planLine(finding: PlanFinding, { style, width }: Look): string {
  const { severity, message, cites } = finding;
  const [mark, paint] =
    severity === 'stop'
      ? (['■', style.stop] as const)
      : severity === 'information'
        ? (['●', style.info] as const)
        : (['▲', style.caution] as const);
  const from = cites.length === 0 ? '' : ` (${cites.join(', ')})`;
  return paint(wrap(`${mark} ${severity}: ${message}${from}`, width, '  '));
}

function explanation(course: ScreenedCourse, width: number): string {
  return course.sessions
    .map((one) =>
      [
        `Why session ${one.number}, ${dateOf(one.date)}`,
        ...one.because.map((reason) => wrap(`- ${reason}`, width, '  ')),
        wrap(`- Sources: ${one.cites.join(', ')}.`, width, '  '),
      ].join('\n'),
    )
    .join('\n\n');
}

function notes(title: string, items: readonly string[], width: number): string {
  return items.length === 0
    ? ''
    : [title, ...items.map((one) => wrap(`- ${one}`, width, '  '))].join('\n');
}

function footer(course: ScreenedCourse, { explain }: FormatOptions, width: number): string {
  const { planned, conditional } = course.totals;
  const total = planned.dose === null ? '' : `, ${amount(planned.dose)} in all`;
  return wrap(
    `${planned.sessions} planned${total}; ${conditional.sessions} conditional. Not a medical device; decisions belong to clinicians.${explain ? '' : ' Reasons and sources: --explain.'}`,
    width,
  );
}
