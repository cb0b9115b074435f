import { isImplausible, lawLines, type ScreenedCourse } from '@openketamine/care-plan';
import { leadOf, type Lead } from '@openketamine/care-plan/lead';
import {
  aboutLines,
  amount,
  dateOf,
  isScreening,
  taskDay,
  taskWords,
} from '@openketamine/care-plan/phrases';
import type { PlanFinding } from '@openketamine/model';
import { lastCheckedLine, statusLine, withMarks } from '@openketamine/model/render';
import { wrap } from './columns.js';
import type { FormatOptions } from './index.js';
import { countLines, decidingLine, metLines, worstLine } from './lead.js';
import { openLines } from './plan/open-lines.js';
import { counted, sessionLines, shortSessionLines } from './plan/session-lines.js';
import { sessionTable } from './plan/session-table.js';
import { lookOf, type Look } from './styles.js';

/**
 * The course as a person reads it in a terminal: what decides, the sessions, what is found, what is still open. What would fill
 * pages is counted, with the option that shows it: `--details`, `--undecided`, `--explain`.
 */
export function asTable(course: ScreenedCourse, options: FormatOptions): string {
  const look = lookOf(options);
  const { explain } = options;
  const details = options.details || explain;
  const undecided = options.undecided || explain;
  const lead = leadOf(course);
  const section = (title: string, items: readonly string[]) => sectionOf(title, items, look.width);
  const blocks = [
    leadBlock(course, lead, look, explain),
    heading(course, options, look),
    sessionTable(course, look),
    details
      ? section('What one session is like', sessionLines(course))
      : section('Each session', shortSessionLines(course)),
    section(
      'Decisions to come',
      course.pending.map((pendingGate) =>
        details ? `${pendingGate.gate}: ${decision(pendingGate)}` : decision(pendingGate),
      ),
    ),
    section(
      'What met rules change',
      course.changes.map((change) =>
        change.applied
          ? withMarks(change.says, change)
          : `${withMarks(change.says, change)} (not applied: decide)`,
      ),
    ),
    findingLines(course, lead, look, { details, explain }),
    undecided
      ? section(
          'Ask first',
          course.ask.map(({ question }) => question),
        )
      : '',
    undecided ? countLines(lead, true, look).join('\n') : '',
    ...(course.law ?? []).map((span) => lawBlock(span, details, section)),
    section('Set by the site', course.siteSet),
    details ? detailBlock(course, section) : '',
    details && undecided ? '' : section('Still open', openLines(course, lead)),
    explain ? explanation(course, look.width) : '',
    footer(options, look.width),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** What is said before anything else. */
function leadBlock(course: ScreenedCourse, lead: Lead, look: Look, explain: boolean): string {
  const barred = (text: string) => look.style.stop(wrap(`■ ${text}`, look.width, '  '));
  return [
    decidingLine(lead, look),
    ...(course.blocked
      ? [
          barred('BLOCKED: no session is planned while this stands.'),
          ...course.findings.filter(isImplausible).map(({ message }) => barred(message)),
        ]
      : []),
    ...metLines(lead.weighing, look, () => (explain ? 'whole' : 'short')),
    ...worstLine(lead, look),
  ].join('\n');
}

function heading(course: ScreenedCourse, options: FormatOptions, look: Look): string {
  const { style, width } = look;
  const { protocol, weight } = course;
  const zone = /\[(.*)\]/u.exec(course.sessions.find((session) => session.at)?.at ?? '')?.[1];
  const facts = [
    course.drug,
    course.route,
    weight === undefined || course.patient?.weight !== undefined ? undefined : amount(weight),
    course.arm === undefined ? undefined : `arm ${course.arm}`,
    zone === undefined ? undefined : `times of ${zone}`,
  ].filter((text) => text !== undefined);
  const version = protocol.version === null ? '' : ` ${protocol.version}`;
  return [
    style.bold(wrap(protocol.title, width)),
    wrap(`${protocol.id}${version}, ${statusLine(protocol)}`, width),
    wrap(`${facts.join(', ')}; ${lastCheckedLine(protocol)}`, width),
    ...aboutLines(course, options).map((line) => wrap(line, width)),
  ].join('\n');
}

const decision = ({ title, outcomes }: ScreenedCourse['pending'][number]) =>
  outcomes.length === 0 ? title : `${title} (${outcomes.join(' or ')})`;

/** What the heading says already: that no clinician has reviewed the protocol. */
const inHeading: ReadonlySet<string> = new Set(['protocol-is-draft']);

/** What regulators say of the drug whoever takes it. */
const warning = 'regulator-warning';
/** How many of these stand in the short form. */
const fewWarnings = 3;

/** What is met and asks for care alone, then what the planner found. What weighs stands in the lead. */
function findingLines(
  course: ScreenedCourse,
  lead: Lead,
  look: Look,
  { details, explain }: Pick<FormatOptions, 'details' | 'explain'>,
): string {
  const planned = course.findings.flatMap((finding) =>
    isScreening(finding) || inHeading.has(finding.rule) ? [] : [finding],
  );
  const warnings = planned.filter(({ rule }) => rule === warning);
  const left = details ? [] : warnings.slice(fewWarnings);
  const all = [
    ...metLines(lead.cautions, look, () => (explain ? 'whole' : 'none')),
    ...planned
      .filter((planFinding) => !left.includes(planFinding))
      .map((planFinding) => planLine(planFinding, look, details)),
    ...(left.length === 0 ? [] : [`▲ ${left.length} more of the regulator: --details`]),
  ];
  return all.length === 0
    ? ''
    : `Findings (screening: ${course.screening.overall})\n${all.join('\n')}`;
}

function planLine(finding: PlanFinding, { style, width }: Look, sources: boolean): string {
  const { severity, message, cites } = finding;
  const [mark, paint] =
    severity === 'stop'
      ? (['■', style.stop] as const)
      : severity === 'information'
        ? (['●', style.info] as const)
        : (['▲', style.caution] as const);
  const from = cites.length === 0 || !sources ? '' : ` (${cites.join(', ')})`;
  return paint(wrap(`${mark} ${severity}: ${message}${from}`, width, '  '));
}

/** The law of some sessions; in the short form, what was read is counted, and what nobody read stands there. */
function lawBlock(
  span: NonNullable<ScreenedCourse['law']>[number],
  details: boolean,
  section: (title: string, items: readonly string[]) => string,
): string {
  const { where, lines } = lawLines(span);
  const read = counted(span.laws.length, 'law');
  const short = [
    ...(read === undefined ? [] : [`${read}: --details`]),
    ...lines.slice(span.laws.length),
  ];
  return section(`Law that was read: ${where}`, details ? lines : short);
}

/** What the short form counts. */
function detailBlock(
  { siteMustSet, gaps, tasks }: ScreenedCourse,
  section: (title: string, items: readonly string[]) => string,
): string {
  return [
    section('The site must set', siteMustSet),
    section(
      'Not known',
      gaps.map((gap) => `[ ] gap: ${gap}`),
    ),
    section(
      'Beside the sessions',
      tasks.map((task) => `${taskDay(task)}: ${taskWords(task)}`),
    ),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function explanation(course: ScreenedCourse, width: number): string {
  return course.sessions
    .map((session) =>
      [
        `Why session ${session.number}, ${dateOf(session.date)}`,
        ...session.because.map((reason) => wrap(`- ${reason}`, width, '  ')),
        wrap(`- Sources: ${session.cites.join(', ')}.`, width, '  '),
      ].join('\n'),
    )
    .join('\n\n');
}

function sectionOf(title: string, items: readonly string[], width: number): string {
  return items.length === 0
    ? ''
    : [wrap(title, width), ...items.map((text) => wrap(`- ${text}`, width, '  '))].join('\n');
}

function footer({ explain }: FormatOptions, width: number): string {
  return wrap(
    `Not a medical device: clinicians decide.${explain ? '' : ' Reasons and sources: --explain.'}`,
    width,
  );
}
