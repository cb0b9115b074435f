import type { ObservationFact, PatientFacts, Terminology } from '@openketamine/model';
import type { Reading } from '../prepared.js';
import { isFuture } from '../time.js';
import { convert } from '../units/convert.js';
import { sortByTime } from './by-time.js';
import { noEntries, notEvaluableEntry, push, type ByName } from './entries.js';
import { implausible, type Measured } from './plausible.js';
import type { Reader } from './reader.js';

/** Observations by name, oldest first, apart from those that lie in the future. */
export function readObservations(
  facts: PatientFacts['observations'],
  reader: Reader,
): { readonly byName: ByName<Reading>; readonly future: readonly ObservationFact[] } {
  const future: ObservationFact[] = [];
  let byName: Map<string, Reading[]> | undefined;
  const names = ownNamesOf(reader.terminology);
  for (const fact of facts ?? []) {
    if (fact.status === 'entered-in-error' || fact.status === 'cancelled') continue;
    const known = nameOf(fact, reader.terminology, names);
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
    push(byName, name, { fact, at, odd: isOdd(name, fact, reader), shown: undefined });
  }
  if (byName !== undefined) {
    sortByTime(byName);
    markCrossed(byName, reader);
  }
  return { byName: byName ?? noEntries, future };
}

/** Whether a reading is one that no living person has: it is told, and decides nothing. */
function isOdd(name: string, { value }: ObservationFact, reader: Reader): boolean {
  if (typeof value !== 'object') return false;
  const limit = implausible(name, value);
  if (limit === undefined) return false;
  reader.implausible.push({ fact: name, value: textOf(value), limit });
  return true;
}

function isOfSameTime(one: Reading, other: Reading): boolean {
  return one.at?.from === other.at?.from && one.at?.to === other.at?.to;
}

/** Of two readings of one time of which one is always below the other, neither counts where it is not. */
function markCrossed(byName: Map<string, Reading[]>, reader: Reader): void {
  for (const { lower, upper } of reader.terminology.contradictions().below) {
    const lowers = byName.get(lower);
    const uppers = byName.get(upper);
    if (lowers === undefined || uppers === undefined) continue;
    for (const low of lowers) {
      for (const high of uppers) {
        const [below, above] = [low.fact.value, high.fact.value];
        if (low.odd || high.odd || !isOfSameTime(low, high)) continue;
        if (typeof below !== 'object' || typeof above !== 'object') continue;
        if (!(convert(below.value, below.unit, above.unit) >= above.value)) continue;
        low.odd = high.odd = true;
        reader.implausible.push({
          fact: lower,
          value: textOf(below),
          limit: `below the ${reader.terminology.label(upper)} of the same time, ${textOf(above)}`,
        });
      }
    }
  }
}

const textOf = ({ value, unit }: Measured): string => `${value} ${unit}`;

const ownNames = new WeakMap<Terminology, Map<string, string>>();

/** The names that a terminology has for observations, each looked up once. */
function ownNamesOf(terminology: Terminology): Map<string, string> {
  let names = ownNames.get(terminology);
  if (names === undefined) ownNames.set(terminology, (names = new Map<string, string>()));
  return names;
}

/** Our name of an observation: its own where the terminology has it, else that of one of its codes. */
function nameOf(
  fact: ObservationFact,
  terminology: Terminology,
  names: Map<string, string>,
): string | undefined {
  if (fact.code !== undefined) {
    const known = names.get(fact.code);
    if (known !== undefined) return known;
    if (terminology.hasObservation(fact.code)) {
      const name = terminology.observationNamed(fact.code);
      names.set(fact.code, name);
      return name;
    }
  }
  for (const { system, code } of fact.codes ?? []) {
    const found = terminology.observationOf(system, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
