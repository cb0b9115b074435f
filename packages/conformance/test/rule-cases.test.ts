import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '@openketamine/risk';
import { runCase, type RuleCase } from '@openketamine/screening/cases';
import { fullTerminology } from '@openketamine/terminology/full';

const risk = new URL('../../risk/', import.meta.url);

describe.each(rules)('$id', (rule) => {
  const cases = parse(
    readFileSync(new URL(`cases/${rule.id}.cases.yaml`, risk), 'utf8'),
  ) as RuleCase[];

  test('has cases that fire, that do not, and that stay open or are not asked', () => {
    const expected = new Set(cases.map((one) => one.expect));
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

  test.each(cases)('$name', (one) => {
    const { outcome, missing } = runCase(rule, one, fullTerminology);
    expect({ outcome, missing: missing.filter((fact) => one.missing?.includes(fact)) }).toEqual({
      outcome: one.expect,
      missing: one.missing ?? [],
    });
  });
});
