import type { Criterion, PatientFactsInput } from '@openketamine/model';
import type { ScreenInput } from '../src/index.js';
import { limit, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

/** An invented limit with a source. */
export const citedLimit = <U extends string>(
  is: '<' | '<=' | '>' | '>=',
  value: number,
  unit: U,
) => ({ ...limit(is, value, unit), cite: 'source' });

/** A patient with just these readings. */
export const observed = (...observations: object[]) => ({ observations }) as PatientFactsInput;

/** The outcome, and below it what was compared or what is missing. */
export function said(
  when: Criterion,
  facts: PatientFactsInput,
  more: Partial<ScreenInput> = {},
): string[] {
  const { findings } = screenWith([makeRule('r', when)], facts, {
    options: { terminology: { ...smallTerminology, hasConcept: () => true } },
    ...more,
  });
  const found = findings.find(({ rule }) => rule === 'r');
  return [
    found?.outcome ?? 'none',
    ...(found?.missing ?? []),
    ...(found?.because ?? []).map(
      ({ fact, value, cite, note }) =>
        `${fact}: ${value}${cite === undefined ? '' : ` [${cite}]`}${note === undefined ? '' : `, ${note}`}`,
    ),
  ];
}
