import type { PatientFacts } from '@openketamine/model';
import { contradictsItsEnd } from '../disagreements.js';
import type { ConditionEntry } from '../prepared.js';
import { isFuture } from '../time.js';
import { readConcepts } from './concepts.js';
import { noEntries, pushAll, sureness, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** The conditions of a record as rules read them. */
interface ReadConditions extends ReadList<ConditionEntry> {
  /** Whether dates contradict each other or the moment. */
  readonly odd: boolean;
  /** Whether a status contradicts its entry. */
  readonly statusOdd: boolean;
}

/** The conditions of a record, and whether their dates contradict each other or the moment. */
export function readConditions(list: PatientFacts['conditions'], reader: Reader): ReadConditions {
  let byName: Map<string, readonly ConditionEntry[]> | undefined;
  let evaluable = true;
  let odd = false;
  let statusOdd = false;
  for (const fact of list?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const { names, past, suspected, unread } = readConcepts(fact, reader.terminology);
    if (unread !== undefined) {
      evaluable = false;
      reader.cannotRead('conditions', unread);
    }
    const onset = reader.time(fact.onset);
    const abated = reader.time(fact.abated);
    const entry: ConditionEntry = {
      fact,
      sureness: sure,
      past: false,
      onset,
      abated,
      shown: undefined,
    };
    odd ||= hasOddDates(entry, reader);
    statusOdd ||= past.length > 0 || contradictsItsEnd(entry, reader.at);
    byName ??= new Map();
    if (past.length === 0) pushAll(byName, names, entry);
    else {
      const ended = { ...entry, past: true };
      for (const name of names) pushAll(byName, [name], past.includes(name) ? ended : entry);
    }
    if (suspected.length > 0) pushAll(byName, suspected, { ...entry, sureness: 'unsure' });
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: reader.isComplete(list) && evaluable,
    odd,
    statusOdd,
  };
}

function hasOddDates({ onset, abated }: ConditionEntry, { at }: Reader): boolean {
  if (onset === undefined) return false;
  return isFuture(onset, at) || (abated !== undefined && abated.to <= onset.from);
}
