import { acceptedBy, isScore, scoreBound } from '@openketamine/model/bounds';
import type { PatientFacts, ScoreFact } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';
import type { ScoreReading } from '../prepared.js';
import { isFuture } from '../time.js';
import { Remembered } from '../remembered.js';
import { sortByTime } from './by-time.js';
import { noEntries, push, type ByName } from './entries.js';
import type { Reader } from './reader.js';

/** What the terminology makes of a score: its scale, its item, and its class as the scale writes it. */
interface Named {
  readonly name: string;
  readonly fact: ScoreFact;
  /** What of it is not known: as it is told, and the name alone. Undefined where all of it is known. */
  readonly unknown: { readonly text: string; readonly name: string } | undefined;
  readonly known: readonly string[];
  /** Whether it can decide nothing: the scale is known, and has no such item or class. */
  readonly odd: boolean;
  /** The scale by its own name. */
  readonly scale: string;
}

function nameOf(fact: ScoreFact, { terminology }: Reader): Named {
  const scale = terminology.scaleNamed(fact.scale);
  if (scale === undefined) {
    const known = [...(terminology.names?.().scales ?? none)];
    return {
      name: keyOf(fact.scale, fact),
      fact,
      unknown: { text: fact.scale, name: fact.scale },
      known,
      odd: false,
      scale: fact.scale,
    };
  }
  const { id, items, classes } = scale;
  const name = keyOf(id, fact);
  if (fact.item !== undefined && items?.includes(fact.item) !== true) {
    const unknown = { text: `${id}, item ${fact.item}`, name: fact.item };
    return { name, fact, unknown, known: items ?? none, odd: true, scale: id };
  }
  if (fact.class === undefined || classes === undefined) {
    return { name, fact, unknown: undefined, known: none, odd: false, scale: id };
  }
  const said = fact.class.trim().toLowerCase();
  const written = classes.find((drugClass) => drugClass.toLowerCase() === said);
  if (written === undefined) {
    const unknown = { text: `${id}, class ${fact.class}`, name: fact.class };
    return { name, fact, unknown, known: classes, odd: true, scale: id };
  }
  const read = { ...fact, class: written };
  return { name, fact: read, unknown: undefined, known: none, odd: false, scale: id };
}

/** Names of items that were put together, by scale and item. */
const itemKeys = new Remembered((scale) => new Remembered((item) => `${scale}.${item}`));

const keyOf = (scale: string, { item }: ScoreFact): string =>
  item === undefined ? scale : itemKeys.of(scale).of(item);

const none: readonly never[] = [];

/** Scores by scale and item, oldest first. Those that lie in the future do not count. */
export function readScores(facts: PatientFacts['scores'], reader: Reader): ByName<ScoreReading> {
  let byName: Map<string, ScoreReading[]> | undefined;
  for (const written of facts ?? []) {
    if (written.status === 'entered-in-error') continue;
    const { name, fact, unknown, known, odd, scale } = nameOf(written, reader);
    if (unknown !== undefined) {
      reader.cannotRead('scores', {
        why: 'name',
        text: unknown.text,
        nearest: nearest(unknown.name, known),
      });
    }
    const of = fact.item === undefined ? 'total' : 'item';
    const plausible = fact.total === undefined || isScore(scale, of, fact.total);
    if (!plausible) {
      const bound = scoreBound(scale, of);
      const limit = bound === undefined ? 'a score' : acceptedBy(bound);
      reader.implausible.push({ fact: name, value: String(fact.total), limit });
    }
    const at = reader.time(fact.at);
    if (at !== undefined && isFuture(at, reader.at)) {
      reader.liesAhead(name, fact.at);
      continue;
    }
    byName ??= new Map();
    // A score that says neither a number nor a class says nothing that anybody can read.
    const isEmpty = fact.total === undefined && fact.class === undefined;
    push(byName, name, { fact, at, odd: odd || !plausible || isEmpty });
  }
  if (byName !== undefined) sortByTime(byName);
  return byName ?? noEntries;
}
