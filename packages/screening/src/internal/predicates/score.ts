import type { ScoreClassTest, ScoreTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import type { Prepared, ScoreReading } from '../prepared.js';
import { compare } from '../time.js';
import { combine, deciding, inWindowOrAged, isAged } from './readings.js';
import {
  limitOf,
  limitText,
  reason,
  siteNeeds,
  unsetSite,
  type CompiledTest,
  type TestContext,
} from './shared.js';

/**
 * A rating-scale result, as a number or as a class. A result that may be too old still warns, and no longer clears: where
 * nobody has said how old it may be, it can meet a test and cannot deny one.
 */
export function compileScore(
  test: ScoreTest | ScoreClassTest,
  { terminology }: TestContext,
): CompiledTest {
  const item = 'item' in test ? test.item : undefined;
  const scale = terminology.scaleNamed(test.score)?.id ?? test.score;
  const key = item === undefined ? scale : `${scale}.${item}`;
  const label = terminology.label(test.score);
  const numeric = 'equals' in test ? undefined : test;
  const limit = 'equals' in test ? test.equals.join(' or ') : limitText(test.is, test);

  const listed = (patient: Prepared) =>
    deciding(inWindowOrAged(patient.scores.get(key), test, patient));
  const stateOf = (reading: ScoreReading, patient: Prepared): State => {
    const state = saidBy(reading, patient);
    if (state !== NOT_MET || isWorse(reading)) return state;
    return isAged(reading, test, patient) ? UNKNOWN : state;
  };
  /** Whether a result that denies the test is worse than what it asks for: another rule warns of it, whatever its age. */
  const isWorse = ({ fact }: ScoreReading): boolean =>
    'equals' in test
      ? fact.class !== undefined && test.worse?.includes(fact.class) === true
      : test.beyondIsWorse === true;
  /** Whether a result says what is asked for: a class, or a number. */
  const saysSo = ({ fact }: ScoreReading): boolean =>
    ('equals' in test ? fact.class : fact.total) !== undefined;
  const saidBy = ({ fact, odd }: ScoreReading, patient: Prepared): State => {
    if (odd) return UNKNOWN;
    if ('equals' in test) {
      return fact.class === undefined ? UNKNOWN : test.equals.includes(fact.class) ? MET : NOT_MET;
    }
    const value = limitOf(test, patient);
    if (value === undefined || fact.total === undefined) return UNKNOWN;
    return compare(fact.total, test.is, value) ? MET : NOT_MET;
  };

  return {
    limit,
    needs: [
      { fact: key, question: `What is the ${label}${item === undefined ? '' : ` (${item})`}?` },
      ...siteNeeds(numeric),
    ],
    // A score that nobody can read may be the one that is meant; one that says it in the other way is not.
    unclear: (patient) =>
      listed(patient).some(
        (scoreReading) =>
          scoreReading.odd ||
          (saysSo(scoreReading) && isAged(scoreReading, test, patient) && !isWorse(scoreReading)),
      ) || patient.notEvaluable.some(({ list }) => list === 'scores'),
    state(patient) {
      return combine(listed(patient), stateOf, patient);
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) {
        sink.need(unsetSite(numeric, patient) ?? key);
        return;
      }
      for (const reading of listed(patient)) {
        if (stateOf(reading, patient) !== state) continue;
        const { fact } = reading;
        const value = String(numeric === undefined ? fact.class : fact.total);
        const when = fact.at === undefined ? '' : ` at ${fact.at}`;
        const because = reason(key, `${value}${when}`, limit, numeric?.cite);
        if (isAged(reading, test, patient))
          because.note = 'nobody has said that it is not too old: take it again';
        sink.because(because);
      }
    },
  };
}
