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

  test('has cases that fire, that do not, and that stay open', () => {
    expect(new Set(cases.map((one) => one.expect))).toEqual(new Set(['met', 'not-met', 'unknown']));
  });

  test.each(cases)('$name', (one) => {
    const { outcome, missing } = runCase(rule, one, fullTerminology);
    expect({ outcome, missing: missing.filter((fact) => one.missing?.includes(fact)) }).toEqual({
      outcome: one.expect,
      missing: one.missing ?? [],
    });
  });
});
