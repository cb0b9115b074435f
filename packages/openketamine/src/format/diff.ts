import {
  kindName,
  type Change,
  type ClinicalDiff,
  type RecordChange,
} from '@openketamine/review/diff';
import type { CourseInFlight } from '@openketamine/review/in-flight';
import type { ChangedLine } from '../consequences/lines.js';
import type { Consequences } from '../consequences/work-out.js';
import { wrap as wrapped } from './columns.js';
import { styles } from './styles.js';

/** A text in lines that fit. */
const wrap = (text: string, width: number): string[] => wrapped(text, width).split('\n');

/** The version of the JSON that `diff --json` prints. */
const formatVersion = 1;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a person looks for first. */
function headline({ level, direction, records }: ClinicalDiff): string {
  if (level === null) return 'Nothing changed clinically.';
  const many = counted(records.length, 'record');
  return `${direction === 'neutral' ? 'Neither tighter nor looser' : direction === 'looser' ? 'Looser' : 'Tighter'}, ${level}: ${many}.`;
}

const marks = { tighter: '-', looser: '+', neutral: '=' } as const;

/** One change: kind, what it was and what it is. */
function values({ what, before, after }: Change): string {
  if (what === 'added') return `new: ${after ?? ''}`;
  if (what === 'removed') return `gone: ${before ?? ''}`;
  return `${before ?? ''} -> ${after ?? ''}`;
}

const directionOf = ({ direction, decided }: Change) =>
  decided ? direction : `${direction} (no table can tell)`;

const nameOf = ({ kind, says }: Change) => {
  const name = kindName(kind);
  return says === name || says.includes(name) ? says : `${name}: ${says}`;
};

const reachLine = ({ reaches = [] }: RecordChange) =>
  reaches.length === 0
    ? []
    : [`reaches ${counted(reaches.length, 'protocol')}: ${reaches.join(', ')}`];

const hanging = (text: string, width: number, first: string, rest: string): string[] =>
  wrap(text, width - rest.length).map((line, at) => `${at === 0 ? first : rest}${line}`);

/** Lines of plans at most, before the rest is only counted; all of them stand in the JSON. */
const mostLines = 24; // not clinical: what fits a screen
const mostPlans = 4; // not clinical: the same

/** A heading of a course names somebody by age; other headings gather what holds for all courses. */
const isCourse = (heading: string) => /: \d+ years/u.test(heading);

const coursesIn = (lines: readonly ChangedLine[]) =>
  new Set(lines.map(({ under }) => under).filter(isCourse)).size;

/** What changed, for a terminal of 80 columns. */
export function asDiff(
  diff: ClinicalDiff,
  { plans, findings, without }: Consequences,
  options: { readonly columns: number; readonly color: boolean },
): string {
  const { bold, dim, stop, info } = styles(options.color);
  const width = Math.max(60, Math.min(options.columns, 80)); // not clinical: columns of a terminal
  const lines = [...wrap(`${diff.old} -> ${diff.new}`, width).map(dim), bold(headline(diff))];
  for (const record of diff.records) {
    lines.push(
      '',
      ...wrap(`${record.id} (${record.what}; ${record.direction}, ${record.level})`, width).map(
        bold,
      ),
    );
    for (const change of record.changes) {
      const mark = marks[change.direction];
      const color =
        change.direction === 'looser' ? stop : change.direction === 'tighter' ? info : dim;
      lines.push(
        ...hanging(`${nameOf(change)}, ${directionOf(change)}`, width, `  ${mark} `, '    ').map(
          color,
        ),
      );
      lines.push(...hanging(values(change), width, '    ', '    '));
      if (change.path !== '') lines.push(...hanging(change.path, width, '    ', '    ').map(dim));
    }
    for (const line of reachLine(record)) lines.push(...hanging(line, width, '  ', '    '));
  }
  if (plans.length > 0) {
    const courses = plans.reduce((sum, plan) => sum + coursesIn(plan.lines), 0);
    lines.push(
      '',
      bold(
        `Plans of invented people that change: ${courses} in ${counted(plans.length, 'protocol')}`,
      ),
    );
    for (const { protocol, lines: changed } of plans.slice(0, mostPlans)) {
      lines.push(...wrap(protocol, width));
      let under: string | undefined;
      for (const line of changed.slice(0, mostLines)) {
        if (line.under !== under && line.under !== line.text)
          lines.push(...hanging(line.under, width, '  ', '    ').map(dim));
        under = line.under;
        lines.push(...hanging(line.text.trim(), width, `  ${line.mark} `, '      '));
      }
      if (changed.length > mostLines)
        lines.push(
          `    and ${counted(changed.length - mostLines, 'further line')}; all with --json`,
        );
    }
    if (plans.length > mostPlans) {
      const others = plans.slice(mostPlans).map(({ protocol }) => protocol);
      lines.push(
        ...hanging(
          `and ${counted(others.length, 'further protocol')}: ${others.join(', ')}`,
          width,
          '',
          '  ',
        ),
      );
    }
  }
  if (findings.length > 0) {
    lines.push('', bold('Findings on invented people that change'));
    for (const { rule, people } of findings) {
      lines.push(...wrap(rule, width));
      for (const { who, before, after } of people.slice(0, mostLines))
        lines.push(...hanging(`${who}: ${before} -> ${after}`, width, '  ', '    '));
      if (people.length > mostLines)
        lines.push(`    and ${people.length - mostLines} further; all with --json`);
    }
  }
  for (const { id, why } of without)
    lines.push('', ...wrap(`What follows from ${id} could not be worked out: ${why}`, width));
  if (diff.packages.length > 0) {
    lines.push('', bold('Least versions'));
    for (const packageLevel of diff.packages)
      lines.push(
        ...hanging(
          `${packageLevel.package} ${packageLevel.level}: ${packageLevel.because}`,
          width,
          '  ',
          '    ',
        ),
      );
  }
  return lines.join('\n');
}

/** One document: see `@openketamine/review/schema/diff.json`. */
export function diffJson(
  diff: ClinicalDiff,
  consequences: Consequences,
  course?: CourseInFlight,
): unknown {
  return {
    format: 'openketamine-diff',
    formatVersion,
    ...diff,
    consequences,
    ...(course === undefined ? {} : { course }),
  };
}

const cell = (text: string) =>
  text.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ').replaceAll('<', '&lt;');

/** Rows of the table at most; with heading, versions and folded parts that is one screen. */
const mostRows = 12; // not clinical: what fits a screen

function folded(summary: string, body: readonly string[]): string[] {
  return ['', `<details><summary>${summary}</summary>`, '', ...body, '', '</details>'];
}

function row(record: RecordChange, change: Change): string {
  return `| \`${record.id}\` | ${cell(nameOf(change))} | ${cell(values(change))} | ${change.direction}${change.decided ? '' : ' *'} | ${change.level} |`;
}

const head = [
  '| record | what | before and after | direction | version |',
  '| --- | --- | --- | --- | --- |',
];

/** What changed, as a comment on a pull request: one screen, and the rest folded. */
export function diffMarkdown(
  diff: ClinicalDiff,
  { plans, findings, without }: Consequences,
): string {
  const lines = [`### ${headline(diff)}`, ''];
  if (diff.direction === 'looser') lines.push('**Looser: a second clinician has to approve.**', '');
  const rows = diff.records.flatMap((record) =>
    record.changes.map((change) => row(record, change)),
  );
  if (rows.length > 0) lines.push(...head, ...rows.slice(0, mostRows));
  if (rows.some((text) => text.includes(' * |')))
    lines.push('', '\\* no table can tell, so it counts as looser');
  for (const record of diff.records.filter(({ reaches = [] }) => reaches.length > 0).slice(0, 3))
    lines.push('', `\`${record.id}\` reaches ${counted(record.reaches?.length ?? 0, 'protocol')}.`);
  if (diff.packages.length > 0)
    lines.push(
      '',
      `Least versions: ${diff.packages.map((packageLevel) => `\`${packageLevel.package}\` **${packageLevel.level}**`).join(', ')}`,
    );
  if (rows.length > mostRows)
    lines.push(
      ...folded(counted(rows.length - mostRows, 'further change'), [
        ...head,
        ...rows.slice(mostRows),
      ]),
    );
  const reaching = diff.records.filter(({ reaches = [] }) => reaches.length > 0);
  if (reaching.length > 0)
    lines.push(
      ...folded(
        'Protocols that are reached',
        reaching.map(
          (recordChange) =>
            `- \`${recordChange.id}\`: ${(recordChange.reaches ?? []).map((id) => `\`${id}\``).join(', ')}`,
        ),
      ),
    );
  if (plans.length > 0) {
    const body = plans.flatMap(({ protocol, lines: changed }) => {
      let under: string | undefined;
      const told = changed.flatMap((line) => {
        const title =
          line.under !== under && line.under !== line.text ? [`@@ ${line.under} @@`] : [];
        under = line.under;
        return [...title, `${line.mark} ${line.text.trim()}`];
      });
      return ['', `**${protocol}**`, '', '```diff', ...told, '```'];
    });
    lines.push(
      ...folded(
        `Plans of invented people, before and after: ${counted(plans.length, 'protocol')}`,
        body,
      ),
    );
  }
  if (findings.length > 0) {
    const body = findings.flatMap(({ rule, people }) =>
      people.map(
        ({ who, before, after }) => `- \`${rule}\`: ${cell(who)}: ${before} -> **${after}**`,
      ),
    );
    lines.push(...folded('Findings on invented people, before and after', body));
  }
  for (const { id, why } of without)
    lines.push('', `What follows from \`${id}\` could not be worked out: ${cell(why)}`);
  lines.push(
    '',
    `<sub>${cell(diff.old)} -> ${cell(diff.new)}. The people are invented. A machine compared; whether it is right, a person says.</sub>`,
  );
  return lines.join('\n');
}
