import type { Finding, Screening } from '@openketamine/model';
import { showOutcome } from '@openketamine/model/render';
import { wrap } from './columns.js';
import { styles } from './styles.js';

interface Options {
  readonly explain: boolean;
  readonly columns: number;
  readonly color: boolean;
}

const marks = { met: '■', unknown: '?', 'not-met': '·' } as const;

/** A screening as a person reads it in a terminal: what is met, what is open, what to ask. */
export function asScreening(screening: Screening, { explain, columns, color }: Options): string {
  const width = Math.max(40, Math.min(columns, 100));
  const style = styles(color);
  const { subject, overall, undecided, findings, ask } = screening;
  const paint = { met: style.stop, unknown: style.unknown, 'not-met': style.dim };
  const about = [
    subject.protocol ?? `${subject.drug} ${subject.route}`,
    subject.jurisdiction,
    subject.at,
  ]
    .filter((one) => one !== '')
    .join(', ');
  const line = (finding: Finding) =>
    paint[finding.outcome](
      wrap(
        `${marks[finding.outcome]} ${showOutcome(finding.outcome).word}, ${finding.action}: ${finding.message}${reasons(finding)} (${finding.rule})`,
        width,
        '  ',
      ),
    );
  const group = (outcome: Finding['outcome']) =>
    findings.filter((one) => one.outcome === outcome).map(line);
  const quiet = findings.filter((one) => one.outcome === 'not-met').length;
  return [
    style.bold(`Screening: ${overall}`),
    about,
    `Undecided: ${undecided.exclude} excluding, ${undecided.defer} deferring, ${undecided.other} other`,
    '',
    ...group('met'),
    ...group('unknown'),
    ...(explain
      ? group('not-met')
      : quiet === 0
        ? []
        : [style.dim(`· ${quiet} rules not met (--explain shows them)`)]),
    ...(ask.length === 0
      ? []
      : [
          '',
          'Ask, most deciding first',
          ...ask.map((one, at) => wrap(`${at + 1}. ${one.question}`, width, '   ')),
        ]),
  ].join('\n');
}

function reasons(finding: Finding): string {
  const compared = finding.because.map((one) => `${one.fact} ${one.value}, limit ${one.limit}`);
  const missing = finding.missing.length === 0 ? [] : [`missing: ${finding.missing.join(', ')}`];
  const all = [...compared, ...missing];
  return all.length === 0 ? '' : ` [${all.join('; ')}]`;
}
