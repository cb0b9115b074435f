import type { Coding, Terminology } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';

/** Why nobody understands an entry. */
export interface Unread {
  readonly why: 'name' | 'unlisted' | 'malformed' | 'system' | 'text' | 'vague';
  /** What it is that is not understood, as it is written. */
  readonly text: string;
  readonly nearest: readonly string[];
}

/** What an entry stands for. */
export interface ReadConcepts {
  /** The concepts, the wider ones too. */
  readonly names: readonly string[];
  /** Those of them of which a code says that they are past. */
  readonly past: readonly string[];
  /** Concepts that the entry may mean: they are asked for by name. */
  readonly suspected: readonly string[];
  /** Undefined where the entry is understood, and so proves that it is nothing else. */
  readonly unread: Unread | undefined;
}

interface Written {
  readonly concept?: string | undefined;
  readonly codes?: readonly Coding[] | undefined;
  readonly text?: string | undefined;
}

const none: readonly never[] = [];

function addTo(names: string[], added: readonly string[]): void {
  for (const name of added) if (!names.includes(name)) names.push(name);
}

/** Wider concepts are listed whole for each, so they need not be widened again. */
function widen(names: string[], terminology: Terminology): void {
  for (const name of names.toReversed()) addTo(names, terminology.broader(name));
}

/**
 * What the codes of one entry say together. Codes of several systems say the same, so that one system that is understood is
 * enough; but within a system each code has to be, and a code that is none may be a slip for any other.
 */
function readCodes(codes: readonly Coding[], terminology: Terminology) {
  const names: string[] = [];
  const past: string[] = [];
  const suspected: string[] = [];
  const understood = new Set<string>();
  const open = new Map<string, Unread>();
  let malformed: Unread | undefined;
  for (const { system, code } of codes) {
    const read = terminology.readConditionCode(system, code);
    const text = `${system} ${code}`;
    if (read.outcome === 'known') {
      addTo(names, read.concepts);
      addTo(past, read.inRemission ?? none);
      addTo(suspected, read.possible ?? none);
      understood.add(system);
    } else if (read.outcome === 'malformed') {
      malformed ??= { why: 'malformed', text, nearest: none };
    } else if (read.outcome === 'unlisted') {
      open.set(system, { why: 'unlisted', text, nearest: none });
    } else {
      open.set(system, { why: 'system', text, nearest: read.nearest });
    }
  }
  let unread = malformed;
  for (const [system, one] of open) {
    if (understood.size === 0 || understood.has(system)) unread ??= one;
  }
  return { names, past, suspected, unread };
}

/** What free text, or the names that came with codes, could mean beside what is understood. */
function suspectedIn(fact: Written, names: readonly string[], terminology: Terminology): string[] {
  const texts = [fact.text, ...(fact.codes ?? none).map(({ display }) => display)];
  const found: string[] = [];
  for (const text of texts) {
    if (text !== undefined) addTo(found, terminology.conceptsMeant(text));
  }
  return found.filter((name) => !names.includes(name));
}

function nearestConcepts(name: string, terminology: Terminology): readonly string[] {
  return nearest(name, terminology.names?.().concepts ?? none);
}

function nameless(fact: Written): Unread {
  return { why: 'text', text: fact.text ?? 'an entry without name or code', nearest: none };
}

const byConcept = new WeakMap<Terminology, Map<string, ReadConcepts>>();

/** What an entry stands for that gives nothing but one of our concepts, worked out once for each. */
function readConcept(name: string, terminology: Terminology): ReadConcepts | undefined {
  let known = byConcept.get(terminology);
  if (known === undefined) byConcept.set(terminology, (known = new Map<string, ReadConcepts>()));
  let read = known.get(name);
  if (read === undefined && terminology.hasConcept(name)) {
    const names = [terminology.conceptNamed(name)];
    widen(names, terminology);
    read = { names, past: none, suspected: none, unread: undefined };
    known.set(name, read);
  }
  return read;
}

/** The concepts that an entry stands for, those it may mean, and whether anybody understands it. */
export function readConcepts(fact: Written, terminology: Terminology): ReadConcepts {
  if (fact.concept !== undefined && fact.codes === undefined) {
    const known = readConcept(fact.concept, terminology);
    if (known !== undefined) return known;
  }
  const read =
    fact.codes === undefined || fact.codes.length === 0
      ? undefined
      : readCodes(fact.codes, terminology);
  const names: string[] = [];
  let unread = read?.unread;
  let named = false;
  if (fact.concept !== undefined) {
    names.push(terminology.conceptNamed(fact.concept));
    // A name nobody knows may be a slip for any other: it fires its own rules, and proves nothing else.
    // Where it is known, somebody has said what the entry is, whatever its codes are.
    named = terminology.hasConcept(fact.concept);
    if (named) unread = undefined;
    else
      unread ??= {
        why: 'name',
        text: fact.concept,
        nearest: nearestConcepts(fact.concept, terminology),
      };
  } else if (read === undefined) unread = nameless(fact);
  if (read !== undefined) addTo(names, read.names);
  widen(names, terminology);
  const suspected =
    read === undefined || named ? [] : read.suspected.filter((name) => !names.includes(name));
  if (unread !== undefined) addTo(suspected, suspectedIn(fact, names, terminology));
  return { names, past: read?.past ?? none, suspected, unread };
}
