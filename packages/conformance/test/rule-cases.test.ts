import { describe, expect, test } from 'vitest';
import { rules } from '@openketamine/risk';
import { caseRunner, runCase, type RuleCase } from '@openketamine/screening/cases';
import { fullTerminology } from '@openketamine/terminology/full';
import { tableOf } from './case-table.js';
import { allCases, writtenCases } from './rule-cases.js';

describe.each(rules)('$id', (rule) => {
  const written = writtenCases(rule);
  const cases = allCases(rule);

  test('has cases that fire, that do not, and that stay open or are not asked', () => {
    const expected = new Set(cases.map((ruleCase) => ruleCase.expect));
    expect(expected).toContain('met');
    expect(expected).toContain('not-met');
    expect(expected.has('unknown') || expected.has('no finding')).toBe(true);
  });

  test('has a case of a record that says nothing, where such a record is not asked', () => {
    for (const { id, onlyIfRecorded } of [
      { id: undefined, onlyIfRecorded: rule.onlyIfRecorded },
      ...(rule.branches ?? []),
    ]) {
      const silent = cases.some(
        ({ branch, expect: outcome }) => branch === id && outcome === 'no finding',
      );
      expect([id, silent]).toEqual([id, onlyIfRecorded !== undefined]);
    }
  });

  test('answers as the table says, in each state of each condition and medicine it asks for', () => {
    const run = caseRunner(rule, fullTerminology);
    const wrong = tableOf(rule, fullTerminology)
      .map((ruleCase) => ({ ...ruleCase, outcome: run(ruleCase).outcome }))
      .filter(({ expect: expected, outcome }) => outcome !== expected);
    expect(wrong).toEqual([]);
  });

  test.each(written)('$name', (ruleCase) => {
    const { outcome, missing } = runCase(rule, ruleCase, fullTerminology);
    expect({
      outcome,
      missing: missing.filter((fact) => ruleCase.missing?.includes(fact)),
    }).toEqual({
      outcome: ruleCase.expect,
      missing: ruleCase.missing ?? [],
    });
  });
});

test('the table reaches most rules, and no written case says what it says already', () => {
  const tables = rules.map((rule) => ({ rule, table: tableOf(rule, fullTerminology) }));
  expect(tables.filter(({ table }) => table.length > 0).length).toBeGreaterThan(rules.length / 2);
  const keyOf = ({ branch, given }: RuleCase) => JSON.stringify([branch, given]);
  const plain = new Set(['name', 'given', 'expect', 'branch']);
  const isPlain = (ruleCase: RuleCase) => Object.keys(ruleCase).every((key) => plain.has(key));
  const twice = tables.flatMap(({ rule, table }) => {
    const said = new Set(table.map(keyOf));
    return writtenCases(rule)
      .filter(
        (writtenCase) =>
          writtenCase.expect !== 'met' && isPlain(writtenCase) && said.has(keyOf(writtenCase)),
      )
      .map(({ name }) => `${rule.id}: ${name}`);
  });
  expect(twice).toEqual([]);
});
