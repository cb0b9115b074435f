import type { FailedTrialsTest, TreatmentTrial } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, and, type State } from '../logic.js';
import type { Prepared } from '../prepared.js';
import { compare } from '../time.js';
import { limitOf, limitText, reason, type CompiledTest } from './shared.js';

type Counting = FailedTrialsTest['failedTrials'];

function compared(
  value: number | undefined,
  limit: Counting['weeks'] | Counting['improvement'],
  patient: Prepared,
): State {
  if (limit === undefined) return MET;
  const number = limitOf(limit, patient);
  if (value === undefined || number === undefined) return UNKNOWN;
  return compare(value, limit.is, number) ? MET : NOT_MET;
}

/** Whether one trial counts as failed, as the source counts. */
function failed(trial: TreatmentTrial, how: Counting, patient: Prepared): State {
  if (trial.status === 'entered-in-error') return NOT_MET;
  let state: State = MET;
  if (how.scope === 'current-episode') {
    if (trial.episode === undefined) state = UNKNOWN;
    else if (trial.episode !== 'current') return NOT_MET;
  }
  if (how.adequateDose === true) {
    if (trial.adequateDose === undefined) state = UNKNOWN;
    else if (!trial.adequateDose) return NOT_MET;
  }
  state = and(state, compared(trial.weeks, how.weeks, patient));
  if (how.improvement !== undefined && trial.improvement !== undefined) {
    return and(state, compared(trial.improvement, how.improvement, patient));
  }
  if (trial.outcome === undefined) return and(state, UNKNOWN);
  return and(state, trial.outcome === 'no-response' ? MET : NOT_MET);
}

interface Count {
  readonly least: number;
  readonly most: number;
}

/** Least and most failed trials, for all ways the unknown may turn out. */
function countTrials(items: readonly TreatmentTrial[], how: Counting, patient: Prepared): Count {
  let least = 0;
  let most = 0;
  for (const trial of items) {
    const state = failed(trial, how, patient);
    if (state === MET) least++;
    if (state !== NOT_MET) most++;
  }
  return { least, most };
}

/** The same by class, each once; a trial without a class may be one more. */
function countClasses(items: readonly TreatmentTrial[], how: Counting, patient: Prepared): Count {
  const sure = new Set<string>();
  const possible = new Set<string>();
  let unnamed = 0;
  for (const trial of items) {
    const state = failed(trial, how, patient);
    if (state === NOT_MET) continue;
    if (trial.class === undefined) {
      unnamed++;
      continue;
    }
    if (state === MET) sure.add(trial.class);
    possible.add(trial.class);
  }
  return { least: sure.size, most: possible.size + unnamed };
}

function count(patient: Prepared, how: Counting): Count {
  const history = patient.facts.treatmentHistory;
  const items = history?.items ?? [];
  const found = (how.count === 'classes' ? countClasses : countTrials)(items, how, patient);
  return patient.trialsComplete ? found : { least: found.least, most: Number.POSITIVE_INFINITY };
}

/** How many treatment trials failed. */
export function compileTrials(test: FailedTrialsTest): CompiledTest {
  const how = test.failedTrials;
  const limit = `failed ${how.count} ${limitText(test.is, test)}, ${how.scope === 'lifetime' ? 'over the lifetime' : 'in the current episode'}${how.weeks === undefined ? '' : `, each ${limitText(how.weeks.is, how.weeks)}`}${how.improvement === undefined ? '' : `, improvement ${limitText(how.improvement.is, how.improvement)}`}`;
  const fact = 'failed-trials';
  return {
    limit,
    needs: [
      {
        fact,
        question: `Which treatments were tried${how.scope === 'lifetime' ? '' : ' in the current episode'}, for how many weeks, at an adequate dose, with what result?`,
        list: 'treatmentHistory',
      },
    ],
    state(patient) {
      const value = limitOf(test, patient);
      if (value === undefined) return UNKNOWN;
      const { least, most } = count(patient, how);
      const entry = compare(least, test.is, value);
      return entry === compare(most, test.is, value) ? (entry ? MET : NOT_MET) : UNKNOWN;
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) {
        sink.need(fact);
        return;
      }
      const { least, most } = count(patient, how);
      const value =
        least === most
          ? String(least)
          : most === Number.POSITIVE_INFINITY
            ? `at least ${least}`
            : `${least} to ${most}`;
      sink.because(reason(fact, value, limit, test.cite));
    },
  };
}
