import type { QuestionSource } from './ask.js';

/** A question and which of the missing facts its full answer supplies. */
type Candidate = readonly [source: QuestionSource, facts: ReadonlySet<string>];

/** Questions that the exact search may try before it gives up: far more than a shipped set of rules needs. */
const budget = 5000; // not clinical: some milliseconds

/** Of equally good questions the one that asks for least besides, then the first by name. */
function compare([a]: Candidate, [b]: Candidate): number {
  return (
    a.supplies.length - b.supplies.length ||
    byText(a.fact, b.fact) ||
    byText(a.question, b.question)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function contains(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  if (part.size > whole.size) return false;
  for (const text of part) if (!whole.has(text)) return false;
  return true;
}

/** For each fact the candidates that supply it. */
function suppliersOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const suppliers = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const fact of candidate[1]) {
      const list = suppliers.get(fact);
      if (list === undefined) suppliers.set(fact, [candidate]);
      else list.push(candidate);
    }
  }
  return suppliers;
}

/** Without those that supply no more than another one does. Takes and leaves candidates in order of {@link compare}. */
function undominated(all: readonly Candidate[]): Candidate[] {
  const suppliers = suppliersOf(all);
  const rank = new Map(all.map((candidate, index) => [candidate, index]));
  return all.filter((candidate, index) => {
    const [, facts] = candidate;
    // Whatever supplies all of its facts supplies the first of them.
    const [first = ''] = facts;
    return !(suppliers.get(first) ?? []).some(
      (other) =>
        other !== candidate &&
        contains(other[1], facts) &&
        (other[1].size > facts.size || (rank.get(other) ?? 0) < index),
    );
  });
}

/** Each time the question that supplies most of what is still missing; then without those that the others make needless. */
function greedy(candidates: readonly Candidate[]): Candidate[] {
  const wanting = new Set(candidates.flatMap(([, facts]) => [...facts]));
  const gainOf = (facts: ReadonlySet<string>): number => {
    let gain = 0;
    for (const fact of facts) if (wanting.has(fact)) gain++;
    return gain;
  };
  const chosen: Candidate[] = [];
  while (wanting.size > 0) {
    const best = candidates.reduce((one, other) =>
      gainOf(other[1]) > gainOf(one[1]) ? other : one,
    );
    chosen.push(best);
    for (const fact of best[1]) wanting.delete(fact);
  }
  return chosen.reduce((kept, candidate) => {
    const rest = kept.filter((other) => other !== candidate);
    const needless = [...candidate[1]].every((fact) => rest.some(([, facts]) => facts.has(fact)));
    return needless ? rest : kept;
  }, chosen);
}

/**
 * A list shorter than `found`, or undefined where there is none, or none was found before the budget was spent.
 * Branches on the fact with the fewest suppliers: one of them must be asked.
 */
function shorter(
  candidates: readonly Candidate[],
  found: readonly Candidate[],
  tries: number,
): readonly Candidate[] | undefined {
  const suppliers = [...suppliersOf(candidates)].toSorted(
    ([a, one], [b, other]) => one.length - other.length || byText(a, b),
  );
  const largest = Math.max(...candidates.map(([, facts]) => facts.size));
  let best = found;
  let left = tries;
  const given = new Map<string, number>();
  const chosen: Candidate[] = [];
  const visit = (): void => {
    const missing = suppliers.length - given.size;
    if (missing === 0) {
      if (chosen.length < best.length) best = [...chosen];
      return;
    }
    // No question supplies more than the largest: so many more at least.
    if (chosen.length + Math.ceil(missing / largest) >= best.length) return;
    const next = suppliers.find(([fact]) => !given.has(fact));
    for (const candidate of next?.[1] ?? []) {
      if (left-- <= 0) return;
      chosen.push(candidate);
      for (const fact of candidate[1]) given.set(fact, (given.get(fact) ?? 0) + 1);
      visit();
      chosen.pop();
      for (const fact of candidate[1]) {
        const times = given.get(fact) ?? 0;
        if (times > 1) given.set(fact, times - 1);
        else given.delete(fact);
      }
    }
  };
  visit();
  return best === found ? undefined : best;
}

/**
 * The fewest questions that together supply every missing fact; of equally short lists always the same one, whatever
 * the order of rules. Questions that another one makes needless are left out, those that alone supply a fact are
 * taken, and what remains is searched; should that cost more than `tries`, the greedy answer stands.
 */
export function cover(
  supplied: ReadonlyMap<QuestionSource, ReadonlySet<string>>,
  tries: number = budget,
): QuestionSource[] {
  const candidates = undominated([...supplied].toSorted(compare));
  const taken = new Set<Candidate>();
  for (const [only, ...others] of suppliersOf(candidates).values()) {
    if (only !== undefined && others.length === 0) taken.add(only);
  }
  const given = new Set([...taken].flatMap(([, facts]) => [...facts]));
  const rest = undominated(
    candidates
      .filter((candidate) => !taken.has(candidate))
      .map(([source, facts]): Candidate => [
        source,
        new Set([...facts].filter((fact) => !given.has(fact))),
      ])
      .filter(([, facts]) => facts.size > 0),
  );
  const found = greedy(rest);
  // Two can be undercut only by one that supplies all: greedy would have taken that.
  const best = found.length < 3 ? found : (shorter(rest, found, tries) ?? found);
  return [...taken, ...best].map(([source]) => source);
}
