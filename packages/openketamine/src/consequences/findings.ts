import type { Rule } from '@openketamine/model';
import type { GoldenPatients } from '@openketamine/conformance';
import type { RuleCase } from '@openketamine/screening/cases';
import { protocolById } from '../load/protocols.js';
import { conformanceData } from './twins.js';

/** Somebody invented who is told something else about a rule. */
export interface ChangedFinding {
  readonly who: string;
  readonly before: string;
  readonly after: string;
}

async function patients(): Promise<GoldenPatients> {
  const [{ patientsSchema }, { parse }] = await Promise.all([
    import('@openketamine/conformance'),
    import('yaml'),
  ]);
  return patientsSchema.parse(parse(conformanceData('patients.yaml'), { merge: true }));
}

/** Worked cases of a rule that come out otherwise than before. */
async function changedCases(
  before: Rule,
  after: Rule,
  cases: readonly RuleCase[],
): Promise<ChangedFinding[]> {
  const [{ caseRunner }, { fullTerminology }] = await Promise.all([
    import('@openketamine/screening/cases'),
    import('@openketamine/terminology/full'),
  ]);
  const [was, is] = [caseRunner(before, fullTerminology), caseRunner(after, fullTerminology)];
  return cases.flatMap((ruleCase) => {
    const [old, now] = [was(ruleCase).outcome, is(ruleCase).outcome];
    return old === now ? [] : [{ who: ruleCase.name, before: old, after: now }];
  });
}

/** Outcomes of the invented patients for one rule, by patient and treatment. */
async function outcomes(
  rule: Rule | undefined,
  given: GoldenPatients,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (rule === undefined || rule.moment !== 'course') return found;
  const [{ goldenFindings }, { fullTerminology: terminology }] = await Promise.all([
    import('@openketamine/conformance'),
    import('@openketamine/terminology/full'),
  ]);
  for (const [subject, golden] of goldenFindings(
    given,
    { rules: [rule], terminology },
    protocolById,
    {},
  )) {
    for (const { name, met, unknown } of golden.screenings) {
      const has = (list: readonly string[]) =>
        list.some((entry) => entry.split('/')[0] === rule.id);
      const outcome = has(met) ? 'met' : has(unknown) ? 'unknown' : undefined;
      if (outcome !== undefined) found.set(`${name}, ${subject}`, outcome);
    }
  }
  return found;
}

/** Outcomes of the invented patients for one rule: met, or unknown; nothing where it is not met. */
export const outcomesOf = async (rule: Rule): Promise<ReadonlyMap<string, string>> =>
  outcomes(rule, await patients());

/** What changes for invented patients and in the worked cases of a rule. */
export async function changedFindings(
  before: Rule | undefined,
  after: Rule | undefined,
  cases: readonly RuleCase[],
): Promise<readonly ChangedFinding[]> {
  const given = await patients();
  const [was, is] = [await outcomes(before, given), await outcomes(after, given)];
  const people = [...new Set([...was.keys(), ...is.keys()])].flatMap((who) => {
    const [old = 'not met', now = 'not met'] = [was.get(who), is.get(who)];
    return old === now ? [] : [{ who, before: old, after: now }];
  });
  const own =
    before === undefined || after === undefined ? [] : await changedCases(before, after, cases);
  return [...own, ...people];
}
