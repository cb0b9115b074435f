import type { PatientFacts } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';
import type { SubstanceEntry } from '../prepared.js';
import { isFuture } from '../time.js';
import { noEntries, push, type ByName } from './entries.js';
import type { Reader } from './reader.js';

/** Substances of use by name. Those that nobody knows are told, and stand under the name they have. */
export function readSubstances(
  facts: PatientFacts['substances'],
  reader: Reader,
): ByName<SubstanceEntry> {
  let byName: Map<string, SubstanceEntry[]> | undefined;
  for (const fact of facts ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const { terminology } = reader;
    if (!terminology.hasSubstance(fact.substance)) {
      reader.cannotRead('substances', {
        why: 'name',
        text: fact.substance,
        nearest: nearest(fact.substance, terminology.names?.().substances ?? []),
      });
    }
    byName ??= new Map();
    const last = reader.time(fact.lastTaken);
    const name = terminology.substanceNamed(fact.substance);
    if (last !== undefined && isFuture(last, reader.at)) reader.liesAhead(name, fact.lastTaken);
    push(byName, name, { fact, last });
  }
  return byName ?? noEntries;
}
