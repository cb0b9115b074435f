import {
  sentenceOf,
  undecidedLine,
  undecidedOf,
  type Lead,
  type LeadFinding,
} from '@openketamine/care-plan/lead';
import { weights } from '@openketamine/model';
import { wrap } from './columns.js';
import type { Styles } from './styles.js';

interface Options {
  readonly width: number;
  readonly style: Styles;
}

/** What must happen now: the first line of every output. */
export function nowLine({ urgency, now }: Lead, { width, style }: Options): string {
  const paint =
    urgency === 'stop-now' || urgency === 'escalate'
      ? style.stop
      : urgency === 'fine'
        ? style.bold
        : style.unknown;
  return paint(wrap(now, width));
}

/** A met finding, with its mark, in as many lines as it needs. */
export function metLine(finding: LeadFinding, { width, style }: Options, explain = false): string {
  const bars = weights[finding.action] === 'exclude' || finding.severity === 'critical';
  const paint = bars ? style.stop : style.caution;
  const mark = bars ? '■' : '▲';
  return paint(
    wrap(`${mark} ${sentenceOf(finding)}${explain ? reasons(finding) : ''}`, width, '  '),
  );
}

/** What was compared, as far as it was recorded. */
function reasons({ because }: LeadFinding): string {
  const compared = because.map((one) =>
    'limit' in one
      ? `${one.fact} ${one.value}, limit ${String(one.limit)}`
      : `${one.fact} ${one.value}`,
  );
  return compared.length === 0 ? '' : ` [${compared.join('; ')}]`;
}

/** The worst that is undecided, and how many rules are, by how serious they are; each in a line of its own where asked for. */
export function openLines(lead: Lead, each: boolean, { width, style }: Options): string[] {
  const count = undecidedOf(lead);
  if (count === undefined) return [];
  const { worst } = lead;
  const weighs = worst !== undefined && ['critical', 'major'].includes(worst.severity);
  return [
    ...(weighs
      ? [style.unknown(wrap(`? Worst undecided: ${sentenceOf(worst)}`, width, '  '))]
      : []),
    style.unknown(wrap(`? ${count}${each ? '' : ' --undecided names each.'}`, width, '  ')),
    ...(each
      ? lead.undecided.map((one) => style.unknown(`  ? ${undecidedLine(one, width - 4)}`))
      : []),
  ];
}
