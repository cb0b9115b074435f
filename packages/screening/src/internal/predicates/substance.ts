import type { SubstanceTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, and, type State } from '../logic.js';
import type { Prepared, SubstanceEntry } from '../prepared.js';
import { compareElapsed, isFuture } from '../time.js';
import {
  limitOf,
  limitText,
  reason,
  siteNeeds,
  unsetSite,
  type CompiledTest,
  type TestContext,
} from './shared.js';

type Last = NonNullable<SubstanceTest['last']>;

const none: readonly never[] = [];
const everUsed: readonly string[] = ['past', 'current'];

/** What an entry says of the use that is asked for. */
function useState({ fact }: SubstanceEntry, wanted: readonly string[]): State {
  // Whoever took it took it: now or once, though not which of the two.
  if (fact.use === undefined) {
    const wasUsed = fact.lastTaken !== undefined && everUsed.every((text) => wanted.includes(text));
    return wasUsed ? MET : UNKNOWN;
  }
  if (wanted.includes(fact.use)) return MET;
  // "None", and yet a time of the last use: one of them is wrong.
  return fact.use === 'none' && fact.lastTaken !== undefined ? UNKNOWN : NOT_MET;
}

/** What an entry says of the time since the last use. A time counts before the word "none". */
function lastState({ fact, last: span }: SubstanceEntry, last: Last, patient: Prepared): State {
  const limit = limitOf(last, patient);
  if (limit === undefined) return UNKNOWN;
  if (fact.lastTaken === undefined && fact.use === 'none') {
    return last.is === '<' || last.is === '<=' ? NOT_MET : MET;
  }
  if (span === undefined || isFuture(span, patient.at)) return UNKNOWN;
  return compareElapsed(span, patient.at, last.is, limit, last.unit);
}

/** Use of alcohol, food, drink or another substance. */
export function compileSubstance(test: SubstanceTest, { terminology }: TestContext): CompiledTest {
  const name = terminology.substanceNamed(test.substance);
  const label = terminology.label(name);
  const { last, use } = test;
  const limits =
    last === undefined
      ? `use: ${(use ?? []).join(' or ')}`
      : `last ${limitText(last.is, last)} ago`;
  const fact = last === undefined ? `${name}.use` : `${name}.last-taken`;

  const entryState = (entry: SubstanceEntry, patient: Prepared): State => {
    const used = use === undefined ? MET : useState(entry, use);
    if (used === NOT_MET || last === undefined) return used;
    return and(used, lastState(entry, last, patient));
  };

  const entriesOf = (patient: Prepared): readonly SubstanceEntry[] =>
    patient.substances.get(name) ?? none;

  return {
    limit: limits,
    needs: [
      {
        fact,
        question:
          last === undefined ? `What is the use of ${label}?` : `When was the last ${label}?`,
      },
      ...siteNeeds(last),
    ],
    // A substance that nobody knows may be the one that is meant.
    unclear: (patient) =>
      patient.notEvaluable.some(({ list }) => list === 'substances') ||
      entriesOf(patient).some((entry) => entryState(entry, patient) === UNKNOWN),
    state(patient) {
      const entries = entriesOf(patient);
      let state: State = entries.length === 0 ? UNKNOWN : NOT_MET;
      for (const entry of entries) {
        const found = entryState(entry, patient);
        if (found === MET) return MET;
        if (found === UNKNOWN) state = UNKNOWN;
      }
      return state;
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) {
        sink.need(unsetSite(last, patient) ?? fact);
        return;
      }
      for (const entry of entriesOf(patient)) {
        if (entryState(entry, patient) !== state) continue;
        const { lastTaken, use: said } = entry.fact;
        const value = lastTaken === undefined ? (said ?? 'recorded') : `last ${lastTaken}`;
        sink.because(reason(fact, value, limits, last?.cite));
      }
    },
  };
}
