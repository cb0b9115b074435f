import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PatientFactsInput } from '@openketamine/model';
import { rules } from '@openketamine/risk';
import { caseRunner, type RuleCase } from '@openketamine/screening/cases';
import { fullTerminology } from '@openketamine/terminology/full';
import { mutationsOf } from './mutations.js';
import { allCases } from './rule-cases.js';

const shipped = rules.map((rule) => ({
  rule,
  run: caseRunner(rule, fullTerminology),
  cases: allCases(rule),
}));

/** A case may write a blood pressure in short: that part is left as it is. */
const factsOf = (ruleCase: RuleCase): PatientFactsInput => ruleCase.given;

const settled = (outcome: string) => outcome === 'not-met';

describe('one fact that becomes unknown, unrecognized, or is written another way', () => {
  // Thousands of screenings: every change of every case of every rule.
  const timeout = 60_000;
  test('moves no rule from met or unknown to not met, in any shipped case', { timeout }, () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { rule, run, cases } of shipped) {
      for (const ruleCase of cases) {
        const before = run(ruleCase).outcome;
        if (settled(before)) continue;
        for (const { says, facts } of mutationsOf(factsOf(ruleCase))) {
          tried++;
          const { outcome } = run({ ...ruleCase, given: facts });
          if (settled(outcome)) wrong.push(`${rule.id}, "${ruleCase.name}": ${says}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(5000);
  });

  test('nor do several of them together', () => {
    const open = shipped.flatMap(({ run, cases }) =>
      cases
        .filter((ruleCase) => !settled(run(ruleCase).outcome))
        .map((ruleCase) => ({ run, one: ruleCase })),
    );
    fc.assert(
      fc.property(
        fc.nat(open.length - 1),
        fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
        (index, picks) => {
          const chosen = open[index];
          if (chosen === undefined) return;
          let given = factsOf(chosen.one);
          const said: string[] = [];
          for (const pick of picks) {
            const mutations = [...mutationsOf(given)];
            const mutation = mutations[pick % Math.max(1, mutations.length)];
            said.push(mutation?.says ?? 'nothing');
            given = mutation?.facts ?? given;
          }
          const { outcome } = chosen.run({ ...chosen.one, given });
          expect({ case: chosen.one.name, said, isNo: settled(outcome) }).toEqual({
            case: chosen.one.name,
            said,
            isNo: false,
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
