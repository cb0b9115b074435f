import type { Course, ProcedureItem, Protocol } from '@openketamine/model';
import { withMarks } from '@openketamine/model/render';
import { said } from '../cases/words.js';
import { findingLines, taskLines } from './lines.js';

/** Findings that hold for everybody and stand at the head of the twin. */
export const always = [
  'protocol-is-draft',
  'practice-not-trial',
  'regulator-warning',
  'nobody-watches',
  'unverified-number',
];

const markedAs = ({ basis, verification }: Protocol['warnings'][number]) => ({
  unverified: verification === 'unverified',
  projectChoice: basis === 'project',
});

/** What stands at the head of a twin: what it is, what happens in the room, what the source leaves out. */
export function header(protocol: Protocol, course: Course | undefined): string[] {
  const { status, kind, drug, form, route, setting } = protocol;
  const lines = [
    `${protocol.id}.plan.txt   computed from the .yaml by \`pnpm generate\`; do not edit`,
    '',
    protocol.title,
    `${kind}${protocol.jurisdiction === undefined ? '' : ` of ${protocol.jurisdiction}`}, ${status.state}; ${drug} (${form}), ${route}, ${setting.place}; last checked: ${protocol.lastChecked === null ? 'never' : `${protocol.lastChecked.on} by ${protocol.lastChecked.by}`}`,
    'The people are invented. This shows what the data says, and is not advice to treat anybody.',
    ...protocol.warnings.map((warning) => `warning: ${withMarks(warning.says, markedAs(warning))}`),
  ];
  if (course !== undefined) lines.push('', 'The session', ...roomLines(protocol, course));
  lines.push('', 'What the source leaves out');
  if (protocol.gaps.length === 0) lines.push('  nothing that the plan needs');
  for (const gap of protocol.gaps)
    lines.push(`  gap     ${gap.id} (${gap.blocks}): ${gap.says} [${gap.field}]`);
  return lines;
}

const listed = (label: string, items: readonly ProcedureItem[]): string[] =>
  items.map((item) => `  ${label.padEnd(7)} ${withMarks(item.says, item)}`);

/** What is done and watched in the room, on the day of the first session. */
function roomLines(protocol: Protocol, course: Course): string[] {
  const session = course.sessions[0];
  const lines: string[] = [];
  const observe = session?.observe;
  if (observe !== undefined) {
    const from = protocol.procedure.observation[0]?.from.replace('-', ' ');
    lines.push(
      `  observe ${observe.atLeast === undefined ? 'no least time' : `at least ${said(observe.atLeast)}`} from the ${from}${observe.until.length === 0 ? '' : `, until: ${observe.until.join(' ')}`}`,
    );
  }
  for (const entry of session?.timetable ?? []) {
    const every = entry.every === undefined ? '' : `, then every ${said(entry.every)}`;
    const limits =
      entry.limits === undefined || entry.limits.length === 0 ? '' : ` ${entry.limits.join(' ')}`;
    lines.push(
      withMarks(
        `  check   ${entry.at.value} min ${entry.do}${every}${entry.until === undefined ? '' : `, until: ${entry.until}`}${limits}`,
        entry,
      ),
    );
  }
  for (const volume of session?.volumes ?? [])
    lines.push(
      `  volume  ${volume.part === undefined ? '' : `${volume.part} `}at ${said(volume.strength)}: ${said(volume.volume)}, which holds ${said(volume.holds)}`,
    );
  lines.push(
    ...listed('before', course.preparation),
    ...listed('how', course.technique),
    ...listed('stop', course.stopRules),
    ...listed('leave', course.discharge),
    ...listed('after', course.aftercare),
  );
  for (const procedureItem of course.company)
    lines.push(`  company ${procedureItem.id}: ${withMarks(procedureItem.says, procedureItem)}`);
  for (const rule of protocol.missed)
    lines.push(`  missed  ${rule.phase?.join(', ') ?? 'any phase'}: ${rule.do}. ${rule.says}`);
  const site = course.siteMustSetDetails.map(({ id }) => id);
  if (site.length > 0) lines.push(`  site    must set: ${site.join(', ')}`);
  // the status and the warnings stand at the head
  const headed = ['protocol-is-draft', 'regulator-warning'];
  const general = findingLines(course, (rule) => always.includes(rule) && !headed.includes(rule));
  lines.push(...taskLines(course), ...general);
  return lines;
}
