import type { Because, ObservationTest, ResultTest } from '@openketamine/model';
import { answerOf } from '../answers.js';
import { contradictionsOf } from '../contradictions.js';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import type { Prepared, Reading } from '../prepared.js';
import { compare } from '../time.js';
import { convert, near } from '../units/convert.js';
import { combine, deciding, inWindow, isOpen, isOrdered } from './readings.js';
import {
  byTheRest,
  limitOf,
  limitText,
  reason,
  siteNeeds,
  type CompiledTest,
  type Need,
  type TestContext,
} from './shared.js';

/** A reading in words; several tests may ask for it. */
function valueText(reading: Reading): string {
  return (reading.shown ??= shownAs(reading.fact));
}

function shownAs({ value, at, context }: Reading['fact']): string {
  const shown = typeof value === 'object' ? `${value.value} ${value.unit}` : String(value);
  const when = at === undefined ? '' : ` at ${at}`;
  return context === undefined || context.length === 0
    ? `${shown}${when}`
    : `${shown}${when} (${context.join(', ')})`;
}

function inUnit(reading: Reading, unit: string): number {
  const { value } = reading.fact;
  if (reading.odd) return Number.NaN;
  return typeof value === 'object' ? convert(value.value, value.unit, unit) : Number.NaN;
}

/** The readings that count for a test, and all there are of the same observation. */
interface Series {
  readonly counted: readonly Reading[];
  readonly all: readonly Reading[];
}

/** The change from a baseline, in the unit of the limit or in percent; NaN where there is none. */
function fromBaseline(
  reading: Reading,
  baseline: Reading | undefined,
  test: ObservationTest,
): number {
  if (baseline === undefined) return Number.NaN;
  const unit = typeof baseline.fact.value === 'object' ? baseline.fact.value.unit : test.unit;
  const base = inUnit(baseline, unit);
  const now = inUnit(reading, unit);
  if (test.against === 'baseline-percent')
    return base === 0 ? Number.NaN : ((now - base) / base) * 100;
  return convert(now, unit, test.unit) - convert(base, unit, test.unit);
}

/** Baselines that a test compares with: the latest, and all that may be the latest. */
function baselinesFor(test: ObservationTest, { all }: Series): readonly Reading[] {
  if (test.against !== 'baseline-difference' && test.against !== 'baseline-percent') return [];
  return deciding(all.filter((reading) => reading.fact.context?.includes('baseline') === true));
}

/** What a test compares, in the unit of its limit; NaN where the record does not allow it. */
function measured(
  reading: Reading,
  { counted }: Series,
  test: ObservationTest,
  baseline: Reading | undefined,
): number {
  switch (test.against) {
    case 'upper-limit-of-normal': {
      const { value, upperLimitOfNormal } = reading.fact;
      if (typeof value !== 'object' || reading.odd) return Number.NaN;
      if (value.unit === '{ULN}') return value.value;
      return upperLimitOfNormal === undefined || upperLimitOfNormal <= 0
        ? Number.NaN
        : value.value / upperLimitOfNormal;
    }
    case 'baseline-difference':
    case 'baseline-percent':
      return fromBaseline(reading, baseline, test);
    case 'previous-difference': {
      const before = counted[counted.indexOf(reading) - 1];
      return before === undefined || !isOrdered([before, reading])
        ? Number.NaN
        : inUnit(reading, test.unit) - inUnit(before, test.unit);
    }
    default:
      return inUnit(reading, test.unit);
  }
}

function readingState(
  reading: Reading,
  series: Series,
  test: ObservationTest,
  limit: number,
): State {
  const [only, ...more] = baselinesFor(test, series);
  let state = stateAgainst(only);
  // Of several baselines of one time each counts.
  for (const baseline of more) {
    const other = stateAgainst(baseline);
    if (other === MET) return MET;
    if (other === UNKNOWN && state === NOT_MET) state = UNKNOWN;
  }
  return state;

  function stateAgainst(baseline: Reading | undefined): State {
    const value = measured(reading, series, test, baseline);
    if (Number.isNaN(value)) return UNKNOWN;
    return compare(near(value, limit) ? limit : value, test.is, limit) ? MET : NOT_MET;
  }
}

const noSeries: Series = { counted: [], all: [] };

const comparedWith: Readonly<Record<string, string>> = {
  'baseline-difference': 'change from baseline ',
  'baseline-percent': 'change from baseline ',
  'upper-limit-of-normal': 'multiple of the upper limit of normal ',
  'previous-difference': 'change from the reading before ',
};

/** A measurement with unit, circumstances, freshness, confirmation, against a number or the patient's own baseline. */
export function compileObservation(
  test: ObservationTest,
  { terminology }: TestContext,
): CompiledTest {
  const name = terminology.observationNamed(test.observation);
  const label = terminology.label(name);
  const limit = `${comparedWith[test.against ?? 'value'] ?? ''}${limitText(test.is, test)}${test.confirmed === undefined ? '' : `, ${test.confirmed} times in a row`}`;
  const circumstance = test.context === undefined ? '' : ` (${test.context})`;
  const needs: Need[] = [{ fact: name, question: `What is the ${label}${circumstance}?` }];
  const aside =
    test.against === 'upper-limit-of-normal'
      ? {
          fact: `${name}.upper-limit-of-normal`,
          question: `What is the laboratory's upper limit of normal for ${label}?`,
        }
      : test.against === 'baseline-difference' || test.against === 'baseline-percent'
        ? { fact: `${name}.baseline`, question: `What was the ${label} at baseline?` }
        : undefined;
  if (aside !== undefined) needs.push(aside);
  const sites = siteNeeds(test, test.freshness);
  needs.push(...sites);

  const confirmedState = (series: Series, times: number, value: number): State => {
    if (!isOrdered(series.counted)) return confirmedInAnyOrder(series, times, value);
    let run = 0;
    for (const reading of series.counted.toReversed()) {
      if (run === times) break;
      const state = readingState(reading, series, test, value);
      if (state !== MET) return state;
      run++;
    }
    return run === times ? MET : UNKNOWN;
  };

  /** Where nobody knows which reading came last, only what holds in every order is known. */
  const confirmedInAnyOrder = (series: Series, times: number, value: number): State => {
    const states = series.counted.map((reading) => readingState(reading, series, test, value));
    if (states.every((state) => state === NOT_MET)) return NOT_MET;
    return states.length >= times && states.every((state) => state === MET) ? MET : UNKNOWN;
  };

  const seriesOf = (patient: Prepared): Series => {
    const all = patient.observations.get(name);
    return all === undefined ? noSeries : { all, counted: inWindow(all, test, patient) };
  };

  const stateOf = (series: Series, patient: Prepared): State => {
    const value = limitOf(test, patient);
    const [only] = series.counted;
    if (value === undefined || only === undefined) return UNKNOWN;
    if (test.confirmed !== undefined) return confirmedState(series, test.confirmed, value);
    if (series.counted.length === 1) return readingState(only, series, test, value);
    return combine(
      deciding(series.counted),
      (reading) => readingState(reading, series, test, value),
      patient,
    );
  };

  return {
    limit,
    needs,
    unclear(patient) {
      const series = seriesOf(patient);
      return (
        isOpen(series.all, test, patient) ||
        deciding(series.counted).some(({ odd, fact }) => odd || typeof fact.value !== 'object')
      );
    },
    state(patient) {
      return stateOf(seriesOf(patient), patient);
    },
    explain(patient, state, sink) {
      const series = seriesOf(patient);
      const value = limitOf(test, patient);
      if (state === UNKNOWN) {
        if (value === undefined) for (const { fact } of sites) sink.need(fact);
        const incomplete =
          aside !== undefined &&
          series.counted.some((reading) =>
            Number.isNaN(measured(reading, series, test, baselinesFor(test, series)[0])),
          );
        if (incomplete) sink.need(aside.fact);
        else if (value !== undefined || series.counted.length === 0) sink.need(name);
        return;
      }
      if (value === undefined) return;
      const decisive = test.confirmed === undefined ? deciding(series.counted) : series.counted;
      for (const reading of series.counted) {
        const because: Because = reason(name, valueText(reading), limit, test.cite);
        if (!decisive.includes(reading)) {
          const ended = state === NOT_MET && readingState(reading, series, test, value) === MET;
          because.note = ended
            ? 'an earlier breach that a later reading ended'
            : 'an earlier reading';
        }
        sink.because(because);
      }
    },
  };
}

/** A qualitative result such as a positive pregnancy test. */
export function compileResult(test: ResultTest, { terminology }: TestContext): CompiledTest {
  const name = terminology.observationNamed(test.observation);
  const limit = test.equals.map(String).join(' or ');
  const readingStateOf = (reading: Reading): State => {
    const answer = answerOf(reading.fact.value, test.equals);
    return answer === undefined ? UNKNOWN : answer ? MET : NOT_MET;
  };
  const excluded = contradictionsOf(terminology).excluding(
    test.equals.map(
      (value) => (side) =>
        'observation' in side &&
        terminology.observationNamed(side.observation) === name &&
        side.equals.includes(value),
    ),
  );
  const countedOf = (patient: Prepared): readonly Reading[] =>
    deciding(inWindow(patient.observations.get(name), test, patient));
  return {
    limit,
    unclear: (patient) =>
      isOpen(patient.observations.get(name), test, patient) ||
      countedOf(patient).some((reading) => readingStateOf(reading) === UNKNOWN),
    needs: [{ fact: name, question: `What is the result of ${terminology.label(name)}?` }],
    state(patient) {
      const counted = countedOf(patient);
      if (counted.length === 0 && excluded?.(patient) === true) return NOT_MET;
      return combine(counted, readingStateOf, patient);
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) {
        sink.need(name);
        return;
      }
      const counted = countedOf(patient);
      if (counted.length === 0) sink.because({ fact: name, value: byTheRest, limit });
      for (const reading of counted) {
        if (readingStateOf(reading) === state)
          sink.because({ fact: name, value: valueText(reading), limit });
      }
    },
  };
}
