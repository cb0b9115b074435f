import { readAuthored } from '@openketamine/authoring';
import type { Protocol, Rule } from '@openketamine/model';
import type { RuleCase } from '@openketamine/screening/cases';
import type { ClinicalDiff } from '@openketamine/review/diff';
import { protocolById } from '../load/protocols.js';
import type { Compared } from '../trees/compare.js';
import { changedFindings, type ChangedFinding } from './findings.js';
import type { ChangedLine } from './lines.js';
import { twinLines, type FindProtocol } from './twins.js';

/** What follows from a comparison for invented people. */
export interface Consequences {
  /** Lines of plans that differ, by protocol. */
  readonly plans: readonly { readonly protocol: string; readonly lines: readonly ChangedLine[] }[];
  /** Findings that differ, by rule. */
  readonly findings: readonly {
    readonly rule: string;
    readonly people: readonly ChangedFinding[];
  }[];
  /** What could not be worked out, and why. */
  readonly without: readonly { readonly id: string; readonly why: string }[];
}

type Side = 'before' | 'after';

/** Protocols that one side refers to by id, read before anything is planned; the library stands in for what it does not have. */
async function finder(
  side: Side,
  compared: Compared,
  ids: readonly string[],
): Promise<FindProtocol> {
  const own = new Map<string, Protocol>();
  const visit = async (id: string): Promise<void> => {
    if (own.has(id)) return;
    const found = await compared.record(side, 'protocols', id);
    if (found === undefined) return;
    own.set(id, found.record as unknown as Protocol);
    const others = [
      ...JSON.stringify(found.record['phases'] ?? []).matchAll(/"protocol":"(?<id>[^"]+)"/gu),
    ];
    await Promise.all(others.map(({ groups }) => visit(groups?.['id'] ?? '')));
  };
  await Promise.all(ids.map(visit));
  return (id) => own.get(id) ?? protocolById(id);
}

/** Worked cases of a rule, where the newer side has them as files. */
function casesOf(text: string | undefined): readonly RuleCase[] {
  if (text === undefined) return [];
  const { value } = readAuthored('cases', text);
  return Array.isArray(value) ? (value as RuleCase[]) : [];
}

/** Plans and findings of invented people before and after, where they differ. */
export async function workOut(
  diff: ClinicalDiff,
  compared: Compared,
  caseText: (rule: string) => string | undefined,
): Promise<Consequences> {
  const without: { id: string; why: string }[] = [];
  const tried = async <T>(id: string, work: () => Promise<T>): Promise<T[]> => {
    try {
      return [await work()];
    } catch (error) {
      without.push({ id, why: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const changed = diff.records.filter(({ what }) => what === 'changed');
  const ids = [
    ...new Set([
      ...changed.filter(({ collection }) => collection === 'protocols').map(({ id }) => id),
      ...changed
        .filter(({ collection }) => collection === 'procedures' || collection === 'siteParameters')
        .flatMap(({ reaches = [] }) => reaches),
    ]),
  ].toSorted();
  const [before, after] = [
    await finder('before', compared, ids),
    await finder('after', compared, ids),
  ];
  const plans = await Promise.all(
    ids.map((id) =>
      tried(id, async () => {
        const [was, is] = [before(id), after(id)];
        if (was === undefined || is === undefined) return { protocol: id, lines: [] };
        return { protocol: id, lines: await twinLines(was, is, { before, after }) };
      }),
    ),
  );
  const rules = diff.records.filter(({ collection }) => collection === 'rules');
  const findings = await Promise.all(
    rules.map(({ id }) =>
      tried(id, async () => {
        const [was, is] = await Promise.all([
          compared.record('before', 'rules', id),
          compared.record('after', 'rules', id),
        ]);
        const people = await changedFindings(
          was?.record as Rule | undefined,
          is?.record as Rule | undefined,
          casesOf(caseText(id)),
        );
        return { rule: id, people };
      }),
    ),
  );
  return {
    plans: plans.flat().filter(({ lines }) => lines.length > 0),
    findings: findings.flat().filter(({ people }) => people.length > 0),
    without,
  };
}
