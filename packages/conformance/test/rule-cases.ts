import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Rule } from '@openketamine/model';
import type { RuleCase } from '@openketamine/screening/cases';
import { fullTerminology } from '@openketamine/terminology/full';
import { tableOf } from './case-table.js';

const risk = new URL('../../risk/', import.meta.url);

/** The cases that are written for one rule. */
export function writtenCases({ id }: Rule): readonly RuleCase[] {
  return parse(readFileSync(new URL(`cases/${id}.cases.yaml`, risk), 'utf8')) as RuleCase[];
}

/** The written cases of a rule and those of the table, of a class of medicines its first. */
export function allCases(rule: Rule): readonly RuleCase[] {
  return [...writtenCases(rule), ...tableOf(rule, fullTerminology, { members: 1 })];
}
