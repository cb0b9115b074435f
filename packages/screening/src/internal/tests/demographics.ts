import type { AgeTest, FactTest, MeasureTest } from '@openketamine/model';
import { contradictionsOf } from '../contradictions.js';
import { factReader } from '../fact-reader.js';
import { genericQuestion } from '../generic-question.js';
import { MET, NOT_MET, UNKNOWN } from '../logic.js';
import type { Prepared } from '../prepared.js';
import { compare } from '../time.js';
import { convert, near } from '../units.js';
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

function latestQuantity(patient: Prepared, name: string, unit: string): number {
  const reading = patient.observations.get(name)?.at(-1)?.fact.value;
  return typeof reading === 'object' ? convert(reading.value, reading.unit, unit) : Number.NaN;
}

function lengthIn(patient: Prepared, measure: 'weight' | 'height', unit: string): number {
  const own = patient.facts[measure];
  return own === undefined
    ? latestQuantity(patient, measure, unit)
    : convert(own.value, own.unit, unit);
}

/** Weight, height or body-mass index; the index is worked out where it is not recorded. */
export function compileMeasure(test: MeasureTest): CompiledTest {
  const limit = limitText(test.is, test);
  const valueOf = (patient: Prepared): number => {
    if (test.measure !== 'body-mass-index') return lengthIn(patient, test.measure, test.unit);
    const own = latestQuantity(patient, 'body-mass-index', test.unit);
    if (!Number.isNaN(own)) return own;
    const height = lengthIn(patient, 'height', 'm');
    return convert(lengthIn(patient, 'weight', 'kg') / (height * height), 'kg/m2', test.unit);
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
      const is = valueOf(patient);
      if (value === undefined || Number.isNaN(is)) return UNKNOWN;
      return compare(near(is, value) ? value : is, test.is, value) ? MET : NOT_MET;
    },
    explain(patient, state, sink) {
      const is = valueOf(patient);
      if (state !== UNKNOWN) {
        sink.because(
          reason(test.measure, `${Math.round(is * 100) / 100} ${test.unit}`, limit, test.cite),
        );
        return;
      }
      const site = unsetSite(test, patient);
      if (site !== undefined) sink.need(site);
      if (!Number.isNaN(is)) return;
      if (test.measure !== 'body-mass-index') sink.need(test.measure);
      else
        for (const name of ['weight', 'height'] as const) {
          if (Number.isNaN(lengthIn(patient, name, name === 'weight' ? 'kg' : 'm')))
            sink.need(name);
        }
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
