import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthored, type Block } from '@openketamine/authoring';
import type { Protocol, Rule } from '@openketamine/model';
import type { Scale } from '@openketamine/outcomes';
import type { PackSample } from '@openketamine/review/pack';
import type { RuleCase } from '@openketamine/screening/cases';
import { twinOf } from '../consequences/twins.js';
import { protocolById } from './protocols.js';
import type { UnderReview } from './under-review.js';

/** The lines of a twin that the pack says elsewhere: its title, its status, what the source leaves out. */
async function ofProtocol(record: Block): Promise<readonly PackSample[]> {
  const text = await twinOf(record as unknown as Protocol, protocolById);
  const [, ...rest] = text.trimEnd().split('\n');
  return [{ title: 'Plans of invented people', lines: rest.join('\n').trim().split('\n') }];
}

function casesOf(rule: string, root: string | undefined): readonly RuleCase[] {
  const path =
    root === undefined ? undefined : join(root, 'packages/risk/cases', `${rule}.cases.yaml`);
  if (path === undefined || !existsSync(path)) return [];
  const { value } = readAuthored(path, readFileSync(path));
  return Array.isArray(value) ? (value as RuleCase[]) : [];
}

async function ofRule(record: Block, root: string | undefined): Promise<readonly PackSample[]> {
  const rule = record as unknown as Rule;
  const cases = casesOf(rule.id, root);
  const [{ caseRunner }, { fullTerminology }, { outcomesOf }] = await Promise.all([
    import('@openketamine/screening/cases'),
    import('@openketamine/terminology/full'),
    import('../consequences/findings.js'),
  ]);
  const run = caseRunner(rule, fullTerminology);
  const worked = cases.map((ruleCase) => {
    const { outcome } = run(ruleCase);
    const differs = outcome === ruleCase.expect ? '' : `, although ${ruleCase.expect} is expected`;
    return `${outcome.padEnd(8)} ${ruleCase.name}${differs}`; // not clinical: a column
  });
  const people = [...(await outcomesOf(rule))].map(
    ([who, outcome]) => `${outcome.padEnd(8)} ${who}`,
  ); // not clinical: a column
  return [
    ...(worked.length === 0 ? [] : [{ title: 'Worked cases', lines: worked }]),
    ...(people.length === 0 ? [] : [{ title: 'Invented people', lines: people }]),
  ];
}

/** Totals at the edges of the bands of a scale, and its least and greatest. */
function totalsToShow({ total, bands }: Scale): readonly number[] {
  if (total === null) return [];
  const edges = bands.flatMap((set) => set.bands.flatMap(({ least, most }) => [least, most]));
  const numbers = [total.least, total.most, ...edges].filter((edge) => Number.isFinite(edge));
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

async function ofScale(record: Block): Promise<readonly PackSample[]> {
  const scale = record as unknown as Scale;
  const { bandOf, judgeAll } = await import('@openketamine/outcomes');
  const most = scale.total?.most;
  const lines = totalsToShow(scale).flatMap((total) => {
    const sets = scale.bands.length === 0 ? [undefined] : scale.bands.map(({ id }) => id);
    const found = sets.flatMap((set) => bandOf(scale, total, set)?.id ?? []);
    const met = (['response', 'remission', 'change', 'screen'] as const).flatMap((kind) =>
      judgeAll(scale, kind, total, most).flatMap((judged) =>
        judged.met === true ? [`${kind} by ${judged.definition}`] : [],
      ),
    );
    const said = [...found.map((band) => `band ${band}`), ...met];
    return [
      `total ${String(total).padStart(4)}  ${said.length === 0 ? 'no band' : said.join(', ')}`,
    ]; // not clinical: a column
  });
  return lines.length === 0
    ? []
    : [{ title: `Totals at the edges of bands, from a baseline of ${most ?? '?'}`, lines }];
}

/** What a reviewer sees a record do: plans of invented people, worked cases, or scores; nothing of a model, whose doses would be ours. */
export async function packSamples({
  collection,
  record,
  root,
}: UnderReview): Promise<readonly PackSample[]> {
  switch (collection) {
    case 'protocols':
      return ofProtocol(record);
    case 'rules':
      return ofRule(record, root);
    case 'scales':
      return ofScale(record);
    case 'models':
      return [];
  }
}
