import type { Criterion, PatientFactsInput, Rule, Screening } from '@openketamine/model';
import { compileRules, type CompileOptions, type ScreenInput } from '../src/index.js';

/** The moment of most tests. */
export const at = '2026-01-05T10:00:00-05:00';

/** Provenance of invented limits. */
export const invented = { basis: 'project', verification: 'unverified' } as const;

/** An invented rule. */
export function makeRule(id: string, when: Criterion, more: Partial<Rule> = {}): Rule {
  return {
    id,
    record: id.toUpperCase(),
    title: id,
    says: id,
    message: `${id} is met`,
    kind: 'precaution',
    authority: 'label',
    applies: [{}],
    moment: 'course',
    source: { basis: 'project', cite: 'invented', verification: 'unverified' },
    severity: 'moderate',
    action: 'review',
    judgement: { basis: 'project' },
    when,
    readings: [],
    status: 'draft',
    compiled: '2026-01-01',
    lastChecked: null,
    ...more,
  };
}

export const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US' } as const;

/** Screens with invented rules. */
export function screenWith(
  rules: readonly Rule[],
  facts: PatientFactsInput,
  more: Partial<ScreenInput> & { options?: CompileOptions } = {},
): Screening {
  const { options, ...input } = more;
  return compileRules(rules, options).screen({ subject, facts, at, ...input });
}

/** The outcome of one invented criterion. */
export function outcomeOf(
  when: Criterion,
  facts: PatientFactsInput,
  more: Partial<ScreenInput> = {},
): string {
  return (
    screenWith([makeRule('r', when)], facts, more).findings.find((one) => one.rule === 'r')
      ?.outcome ?? 'none'
  );
}

/** A systolic pressure at a clock time of the day of screening. */
export function systolic(value: number, clock: string, more: object = {}) {
  return {
    code: 'systolic-blood-pressure',
    value: { value, unit: 'mm[Hg]' as const },
    at: `2026-01-05T${clock}:00-05:00`,
    ...more,
  };
}
