import {
  decidingLines,
  sentenceOf,
  undecidedLine,
  undecidedOf,
  type Lead,
  type LeadFinding,
} from '@openketamine/care-plan/lead';
import { weights } from '@openketamine/model';
import { wrap } from './columns.js';
import type { Look } from './styles.js';

/** What decides: the first line or two of every output. */
export function decidingLine(lead: Lead, { width, style }: Look): string {
  const { urgency } = lead;
  const paint =
    urgency === 'stop-now' || urgency === 'escalate'
      ? style.stop
      : urgency === 'fine'
        ? style.bold
        : style.unknown;
  return decidingLines(lead)
    .map((line) => paint(wrap(line, width)))
    .join('\n');
}

/** How much of what was compared stands beside a finding. */
type Reasons = 'none' | 'short' | 'whole';

/** Met findings, one after another; what several say in the same words is said once, with their number. */
export function metLines(
  findings: readonly LeadFinding[],
  look: Look,
  reasons: (finding: LeadFinding) => Reasons,
): string[] {
  const alike = new Map<string, LeadFinding[]>();
  for (const finding of findings) {
    const text = sentenceOf(finding) + reasonsOf(finding, reasons(finding));
    alike.set(text, [...(alike.get(text) ?? []), finding]);
  }
  return [...alike].flatMap(([text, [first, ...more]]) =>
    first === undefined
      ? []
      : [marked(first, more.length === 0 ? text : `${text} (${more.length + 1} times)`, look)],
  );
}

function marked({ action, severity }: LeadFinding, text: string, { width, style }: Look): string {
  const bars = weights[action] === 'exclude' || severity === 'critical';
  const paint = bars ? style.stop : style.caution;
  return paint(wrap(`${bars ? '■' : '▲'} ${text}`, width, '  '));
}

/** A limit that is a comparison, and not what the sentence says already. */
const isNumber = (limit: string) => /\d/u.test(limit);

/** What was compared, as far as it was recorded. */
function reasonsOf({ because }: LeadFinding, reasons: Reasons): string {
  if (reasons === 'none' || because.length === 0) return '';
  const compared = because.map((entry) => {
    const limit = 'limit' in entry ? String(entry.limit) : '';
    const shown = limit !== '' && (reasons === 'whole' || isNumber(limit));
    // a condition that is on record is its own value
    const value = entry.value === entry.fact ? '' : ` ${entry.value}`;
    return `${entry.fact}${value}${shown ? `, limit ${limit}` : ''}`;
  });
  return ` [${compared.join('; ')}]`;
}

/** The worst that is undecided, where it weighs. */
export function worstLine({ worst }: Lead, { width, style }: Look): string[] {
  if (worst === undefined || !['critical', 'major'].includes(worst.severity)) return [];
  return [style.unknown(wrap(`? Worst undecided: ${sentenceOf(worst)}`, width, '  '))];
}

/** How many rules are undecided, by how serious they are; with each in a line of its own, or the option that names them. */
export function countLines(lead: Lead, each: boolean, { width, style }: Look): string[] {
  const count = undecidedOf(lead);
  if (count === undefined) return [];
  return [
    style.unknown(wrap(`? ${count}${each ? '' : ' --undecided names each.'}`, width, '  ')),
    ...(each
      ? lead.undecided.map((leadFinding) =>
          style.unknown(`  ? ${undecidedLine(leadFinding, width - 4)}`),
        )
      : []),
  ];
}
