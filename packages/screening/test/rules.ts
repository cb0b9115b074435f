import type {
  ConditionFact,
  Criterion,
  ObservationTest,
  PatientFactsInput,
  Rule,
  Screening,
  Terminology,
} from '@openketamine/model';
import type { CompileOptions, ScreenInput } from '../src/index.js';
import { compileRules } from './plainly.js';

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
  more: Partial<ScreenInput> & { options?: Partial<CompileOptions> } = {},
): Screening {
  const { options, ...input } = more;
  return compileRules(rules, options).screen({
    subject,
    facts,
    at,
    ...input,
  });
}

/** The outcome of one invented criterion. */
export function outcomeOf(
  when: Criterion,
  facts: PatientFactsInput,
  more: Partial<ScreenInput> = {},
): string {
  return (
    screenWith([makeRule('r', when)], facts, more).findings.find((finding) => finding.rule === 'r')
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

/** An invented limit. */
export const limit = <U extends string>(is: '<' | '<=' | '>' | '>=', value: number, unit: U) => ({
  is,
  value,
  unit,
  ...invented,
});

/** A limit that the site sets. */
export const bySite = <U extends string>(site: string, unit: U) => ({
  is: '<' as const,
  value: { site },
  unit,
  basis: 'site' as const,
});

/** The finding of one invented criterion. */
export function explain(when: Criterion, facts: PatientFactsInput, terminology?: Terminology) {
  const options = terminology === undefined ? {} : { options: { terminology } };
  return screenWith([makeRule('r', when)], facts, options).findings.find(
    ({ rule }) => rule === 'r',
  );
}

/** A systolic pressure above a limit. */
export function above(value: number, more: Partial<ObservationTest> = {}): Criterion {
  return {
    observation: 'systolic-blood-pressure',
    is: '>',
    value,
    unit: 'mm[Hg]',
    against: 'value',
    ...invented,
    ...more,
  };
}

/** An invented rule about a condition, with what it would have done. */
export const acting = (action: Rule['action'], condition: string, more: Partial<Rule> = {}) =>
  makeRule(`${action}-${condition}`, { condition, status: 'ever' }, { action, ...more });

/** A patient with one condition. */
export function listed(fact: ConditionFact, complete = true): PatientFactsInput {
  return { conditions: { complete, items: [fact] } };
}

/** A patient with just these conditions. */
export function having(...concepts: string[]) {
  return { conditions: { complete: true, items: concepts.map((concept) => ({ concept })) } };
}

/** A condition, a patient who has it, and one who has none. */
export const migraine = { condition: 'migraine', status: 'active' } as const;
export const present = {
  conditions: {
    complete: true,
    items: [{ concept: 'migraine', clinicalStatus: 'active' as const }],
  },
};
export const absent = { conditions: { complete: true, items: [] } };
