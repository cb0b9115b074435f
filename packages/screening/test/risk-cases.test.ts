import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Rule } from '@openketamine/model';
import { fullTerminology } from '../../terminology/src/full.js';
import { runCase, type RuleCase } from '../src/cases.js';

const risk = new URL('../../risk/', import.meta.url);
const rules = readdirSync(new URL('json/rules/', risk)).map(
  (name) => JSON.parse(readFileSync(new URL(`json/rules/${name}`, risk), 'utf8')) as Rule,
);

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
