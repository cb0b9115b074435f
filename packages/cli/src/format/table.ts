import type { ScreenedCourse, ScreeningFinding } from '@openketamine/course';
import type { PlanFinding, ProcedureItem, Session } from '@openketamine/model';
import { columns, wrap } from './columns.js';
import type { FormatOptions } from './index.js';
import {
  amount,
  checkOf,
  dateOf,
  doseOf,
  firstWord,
  howOf,
  isScreening,
} from '@openketamine/course/phrases';
import { styles, type Styles } from './styles.js';

/** The course as a person reads it in a terminal. */
export function asTable(course: ScreenedCourse, options: FormatOptions): string {
  const style = styles(options.color);
  const width = Math.max(40, Math.min(options.columns, 100));
  const blocks = [
    heading(course, style, width),
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
    findingLines(course, style, width),
    notes(
      'Ask first',
      course.ask.slice(0, 8).map((one) => one.question),
      width,
    ),
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

function heading(course: ScreenedCourse, style: Styles, width: number): string {
  const { protocol, weight } = course;
  const word = firstWord(course);
  const status =
    protocol.status === 'draft' ? 'draft: not reviewed by a clinician' : protocol.status;
  const facts = [
    course.drug,
    course.route,
    weight === undefined ? undefined : amount(weight),
    course.arm === undefined ? undefined : `arm ${course.arm}`,
  ].filter((one) => one !== undefined);
  return [
    style.bold(wrap(protocol.title, width)),
    wrap(
      `${protocol.id}${protocol.version === null ? '' : ` ${protocol.version}`}, ${status}`,
      width,
    ),
    facts.join(', '),
    ...(word === undefined
      ? []
      : [
          '',
          course.blocked
            ? style.stop(wrap(`■ ${word}`, width, '  '))
            : style.unknown(wrap(`? ${word}`, width, '  ')),
        ]),
  ].join('\n');
}

function sessionTable(course: ScreenedCourse, style: Styles): string {
  const phases = new Set(course.sessions.map((one) => one.phase));
  const rows = course.sessions.map((one) => [
    String(one.number),
    dateOf(one.date),
    ...(phases.size > 1 ? [one.phase] : []),
    one.state,
    doseOf(one) + (one.unverified ? ' (unverified)' : ''),
    howOf(one),
  ]);
  const head = ['#', 'date', ...(phases.size > 1 ? ['phase'] : []), 'state', 'dose', 'how'];
  const [first, ...rest] = columns([head, ...rows], [0]).split('\n');
  return [style.dim(first ?? ''), ...rest].join('\n');
}

function said(items: readonly ProcedureItem[], label: string): string[] {
  return items.map((one) => `${label}: ${one.says}${one.unverified ? ' (unverified)' : ''}`);
}

function sessionLines(course: ScreenedCourse): string[] {
  const session = course.sessions.find((one) => one.state === 'planned') ?? course.sessions[0];
  if (session === undefined) return [];
  return [
    ...said(course.preparation, 'Before'),
    ...session.timetable.map(checkOf),
    ...(session.observe === undefined ? [] : [observation(session)]),
    ...volumes(session),
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

function volumes(session: Session): string[] {
  return (session.volumes ?? []).map(
    (one) =>
      `${one.part === undefined ? '' : `${one.part}: `}${amount(one.volume)} of ${amount(one.strength)} holds ${amount(one.holds)}`,
  );
}

function findingLines(course: ScreenedCourse, style: Styles, width: number): string {
  const marked = course.findings
    .filter((one) => !isScreening(one) || one.outcome === 'met')
    .map((one) => line(one, style, width));
  // one rule can leave several findings open
  const undecided = new Set(
    course.findings
      .filter((one) => isScreening(one) && one.outcome === 'unknown')
      .map((one) => one.rule),
  );
  const open =
    undecided.size === 0
      ? []
      : [
          style.unknown(
            wrap(`? ${undecided.size} rules undecided: ${[...undecided].join(', ')}`, width, '  '),
          ),
        ];
  const all = [...marked, ...open];
  return all.length === 0
    ? ''
    : `Findings (screening: ${course.screening.overall})\n${all.join('\n')}`;
}

function line(finding: PlanFinding | ScreeningFinding, style: Styles, width: number): string {
  const stop = isScreening(finding) ? finding.action === 'exclude' : finding.severity === 'stop';
  const info = !isScreening(finding) && finding.severity === 'information';
  const paint = stop ? style.stop : info ? style.info : style.caution;
  const reasons = isScreening(finding)
    ? finding.because.map((one) => ` [${one.fact} ${one.value}; limit ${one.limit}]`).join('')
    : '';
  const cites = finding.cites.length === 0 ? '' : ` (${finding.cites.join(', ')})`;
  return paint(
    wrap(`${stop ? '■' : info ? '●' : '▲'} ${finding.message}${reasons}${cites}`, width, '  '),
  );
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
