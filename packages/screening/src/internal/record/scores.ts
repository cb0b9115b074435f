import type { PatientFacts } from '@openketamine/model';
import type { ScoreReading } from '../prepared.js';
import { isFuture } from '../time.js';
import { sortByTime } from './by-time.js';
import { noEntries, push, type ByName } from './entries.js';
import type { Reader } from './reader.js';

/** Scores by scale and item, oldest first. Those that lie in the future do not count. */
export function readScores(facts: PatientFacts['scores'], reader: Reader): ByName<ScoreReading> {
  let byName: Map<string, ScoreReading[]> | undefined;
  for (const fact of facts ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const at = reader.time(fact.at);
    if (at !== undefined && isFuture(at, reader.at)) continue;
    byName ??= new Map();
    const name = fact.item === undefined ? fact.scale : `${fact.scale}.${fact.item}`;
    push(byName, name, { fact, at });
  }
  if (byName !== undefined) sortByTime(byName);
  return byName ?? noEntries;
}
