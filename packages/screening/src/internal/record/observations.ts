import type { ObservationFact, PatientFacts, Terminology } from '@openketamine/model';
import type { Reading } from '../prepared.js';
import { isFuture } from '../time.js';
import { sortByTime } from './by-time.js';
import { noEntries, notEvaluableEntry, push, type ByName } from './entries.js';
import type { Reader } from './reader.js';

/** Observations by name, oldest first, apart from those that lie in the future. */
export function readObservations(
  facts: PatientFacts['observations'],
  reader: Reader,
): { readonly byName: ByName<Reading>; readonly future: readonly ObservationFact[] } {
  const future: ObservationFact[] = [];
  let byName: Map<string, Reading[]> | undefined;
  for (const fact of facts ?? []) {
    if (fact.status === 'entered-in-error' || fact.status === 'cancelled') continue;
    const known = nameOf(fact, reader.terminology);
    if (known === undefined) {
      reader.notEvaluable.push(notEvaluableEntry('observations', fact.code, fact));
    }
    const name = known ?? fact.code;
    if (name === undefined) continue;
    const at = reader.time(fact.at);
    if (at !== undefined && isFuture(at, reader.at)) {
      future.push(fact);
      continue;
    }
    byName ??= new Map();
    push(byName, name, { fact, at, shown: undefined });
  }
  if (byName !== undefined) sortByTime(byName);
  return { byName: byName ?? noEntries, future };
}

/** Our name of an observation: its own where the terminology has it, else that of one of its codes. */
function nameOf(fact: ObservationFact, terminology: Terminology): string | undefined {
  if (fact.code !== undefined && terminology.hasObservation(fact.code)) {
    return terminology.observationNamed(fact.code);
  }
  for (const { system, code } of fact.codes ?? []) {
    const found = terminology.observationOf(system, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
