import { bodyMassIndexApart } from '@openketamine/model';
import type { AgeTest, FactTest, MeasureTest } from '@openketamine/model';
import { contradictionsOf } from '../contradictions.js';
import { factReader } from '../fact-reader.js';
import { genericQuestion } from '../generic-question.js';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import type { Prepared } from '../prepared.js';
import { implausible } from '../record/plausible.js';
import { compare } from '../time.js';
import { deciding } from './readings.js';
import { convert, near } from '../units/convert.js';
import {
  byTheRest,
  limitOf,
  limitText,
  reason,
  siteNeeds,
  unsetSite,
  type CompiledTest,
  type TestContext,
} from './shared.js';

/** Age in full years on the day. */
export function compileAge({ age: test }: AgeTest): CompiledTest {
  const limit = limitText(test.is, test);
  return {
    limit,
    needs: [{ fact: 'age', question: 'How old is the patient?' }, ...siteNeeds(test)],
    state(patient) {
      const value = limitOf(test, patient);
      if (value === undefined) return UNKNOWN;
      const found = patient.ages;
      if (found.length === 0) return UNKNOWN;
      return found.some(({ years }) => compare(years, test.is, value)) ? MET : NOT_MET;
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) sink.need(unsetSite(test, patient) ?? 'age');
      else for (const { text } of patient.ages) sink.because(reason('age', text, limit, test.cite));
    },
  };
}

/** Values of an observation that decide, in a unit: the latest, and all that may be. */
function observed(patient: Prepared, name: string, unit: string): number[] {
  return deciding(patient.observations.get(name) ?? []).map(({ fact, odd }) =>
    odd || typeof fact.value !== 'object'
      ? Number.NaN
      : convert(fact.value.value, fact.value.unit, unit),
  );
}

/** Weights or heights that the record gives: its own, and a reading of the day that may be another; else the latest reading. */
function lengthsIn(patient: Prepared, measure: 'weight' | 'height', unit: string): number[] {
  const own = patient.facts[measure];
  if (own === undefined) return observed(patient, measure, unit);
  const isOdd = patient.implausible.some(({ fact }) => fact === measure);
  const value =
    isOdd && implausible(measure, own) !== undefined
      ? Number.NaN
      : convert(own.value, own.unit, unit);
  const readings = patient.observations.get(measure);
  if (readings === undefined) return [value];
  const ofTheDay = readings.filter(({ at, odd }) => !odd && at?.firstDay === patient.at.day);
  return [
    value,
    ...ofTheDay.flatMap(({ fact }) =>
      typeof fact.value === 'object' ? [convert(fact.value.value, fact.value.unit, unit)] : [],
    ),
  ];
}

/** What the record says of the body-mass index: as it was recorded, and as weight and height give it. */
export function bodyMassIndexes(
  patient: Prepared,
  unit: string,
): { readonly recorded: readonly number[]; readonly workedOut: readonly number[] } {
  const recorded = observed(patient, 'body-mass-index', unit);
  const weights = lengthsIn(patient, 'weight', 'kg');
  const heights = lengthsIn(patient, 'height', 'm');
  const workedOut = weights.flatMap((weight) =>
    heights.map((height) => convert(weight / (height * height), 'kg/m2', unit)),
  );
  return { recorded, workedOut };
}

/** Whether a body-mass index as worked out does not belong to any that was recorded. */
export function liesApart(recorded: readonly number[], workedOut: number, unit: string): boolean {
  const most = convert(bodyMassIndexApart.most, bodyMassIndexApart.unit, unit);
  return recorded.every((value) => {
    const apart = Math.abs(value - workedOut);
    return apart > most && !near(apart, most);
  });
}

/** All values that a measure may have by the record; none where it is not known. */
function valuesOf({ measure, unit }: MeasureTest, patient: Prepared): readonly number[] {
  if (measure !== 'body-mass-index') return lengthsIn(patient, measure, unit);
  const { recorded, workedOut } = bodyMassIndexes(patient, unit);
  const known = recorded.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return workedOut;
  // two that do not belong together both count, until somebody has settled it
  return [...recorded, ...workedOut.filter((value) => liesApart(known, value, unit))];
}

/** Weight, height or body-mass index; the index is worked out where it is not recorded. */
export function compileMeasure(test: MeasureTest): CompiledTest {
  const limit = limitText(test.is, test);
  const stateOf = (is: number, value: number): State => {
    if (Number.isNaN(is)) return UNKNOWN;
    return compare(near(is, value) ? value : is, test.is, value) ? MET : NOT_MET;
  };
  return {
    limit,
    needs: [
      ...(test.measure === 'body-mass-index'
        ? (['weight', 'height'] as const)
        : [test.measure]
      ).map((name) => ({
        fact: name,
        question: `What is the ${name}?`,
      })),
      ...siteNeeds(test),
    ],
    state(patient) {
      const value = limitOf(test, patient);
      const found = valuesOf(test, patient);
      if (value === undefined || found.length === 0) return UNKNOWN;
      const states = found.map((is) => stateOf(is, value));
      if (states.includes(MET)) return MET;
      return states.includes(UNKNOWN) ? UNKNOWN : NOT_MET;
    },
    explain(patient, state, sink) {
      if (state !== UNKNOWN) {
        const value = limitOf(test, patient);
        for (const is of valuesOf(test, patient)) {
          // of two values that do not belong together, the one that reaches a limit is the reason
          if (Number.isNaN(is) || (value !== undefined && stateOf(is, value) !== state)) continue;
          sink.because(
            reason(test.measure, `${Math.round(is * 100) / 100} ${test.unit}`, limit, test.cite),
          );
        }
        return;
      }
      const site = unsetSite(test, patient);
      if (site !== undefined) sink.need(site);
      const isKnown = (name: 'weight' | 'height'): boolean => {
        const found = lengthsIn(patient, name, name === 'weight' ? 'kg' : 'm');
        return found.length > 0 && !found.some(Number.isNaN);
      };
      if (test.measure !== 'body-mass-index') {
        if (!isKnown(test.measure)) sink.need(test.measure);
        return;
      }
      const values = valuesOf(test, patient);
      if (values.length > 0 && !values.some(Number.isNaN)) return;
      for (const name of ['weight', 'height'] as const) if (!isKnown(name)) sink.need(name);
    },
  };
}

/** Whether the record leaves it open. */
function isUnsaid(value: unknown): boolean {
  return value === undefined || value === 'unknown';
}

/** A fact with one value, such as an escort or Child-Pugh class. */
export function compileFact(test: FactTest, { terminology }: TestContext): CompiledTest {
  const name = test.fact;
  const read = factReader(name);
  const limit = test.equals.map(String).join(' or ');
  const label = terminology.label(name);
  const excluded = contradictionsOf(terminology).excluding(
    test.equals.map(
      (value) => (side) => 'fact' in side && side.fact === name && side.equals.includes(value),
    ),
  );
  return {
    limit,
    needs: [{ fact: name, question: genericQuestion(label, test.equals) }],
    unclear: (patient) => patient.doubtful.has(name),
    state(patient) {
      const value = read(patient.facts);
      if (isUnsaid(value)) return excluded?.(patient) === true ? NOT_MET : UNKNOWN;
      if (test.equals.includes(value as string | boolean)) return MET;
      return patient.doubtful.has(name) ? UNKNOWN : NOT_MET;
    },
    explain(patient, state, sink) {
      const value = read(patient.facts);
      if (state === UNKNOWN) sink.need(name);
      else sink.because({ fact: name, value: isUnsaid(value) ? byTheRest : String(value), limit });
    },
  };
}
