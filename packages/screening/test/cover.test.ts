import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates, type QuestionSource } from '../src/internal/ask.js';
import { cover } from '../src/internal/cover.js';

describe('a small cover', () => {
  const source = (fact: string): QuestionSource => ({ fact, question: '?', supplies: [] });
  const coverOf = (sets: Readonly<Record<string, readonly string[]>>, tries?: number): string[] => {
    const supplied = Object.entries(sets).map(
      ([name, facts]) => [source(name), new Set(facts)] as const,
    );
    return cover(new Map(supplied), tries).map(({ fact }) => fact);
  };

  test('drops a choice that later ones make needless', () => {
    expect(
      coverOf({ big: ['1', '2', '3', '4'], left: ['1', '2', '5'], right: ['3', '4', '6'] }),
    ).toEqual(['left', 'right']);
  });

  test('keeps a choice that supplies one fact nobody else does', () => {
    expect(
      coverOf({ big: ['1', '2', '3', '4', '7'], left: ['1', '2', '5'], right: ['3', '4', '6'] }),
    ).toEqual(['big', 'left', 'right']);
  });

  test('takes the first by name of equally good ones', () => {
    expect(coverOf({ b: ['1', '2'], a: ['1', '2'], c: ['1', '2'] })).toEqual(['a']);
  });

  test('takes the one that supplies most first, and of nothing nothing', () => {
    expect(coverOf({ a: ['1'], b: ['1', '2'], c: ['3'] })).toEqual(['b', 'c']);
    expect(coverOf({})).toEqual([]);
  });

  // Of five facts no question alone supplies one, and the first question supplies most of all.
  const tangled = { p: ['4', '5', '6', '7'], q: ['4', '5', '8'], r: ['6', '7', '8'] };

  test('asks first what alone supplies a fact, once those that supply no more than it are left out', () => {
    expect(coverOf({ ...tangled, a: ['1', '2'], z: ['1', '2', '3'] })).toEqual(['z', 'p', 'q']);
    expect(coverOf({ ...tangled, z: ['1', '2'], a: ['1', '2', '3'] })).toEqual(['a', 'p', 'q']);
    expect(coverOf({ ...tangled, a: ['1', '2', '3'], z: ['1', '2', '3'] })).toEqual([
      'a',
      'p',
      'q',
    ]);
  });

  test('asks for no more than is needed, also where nothing may be tried', () => {
    // Where the most is taken first, the first choice is needless once the others are made.
    const needless = {
      big: ['1', '2', '3', '4', '5'],
      left: ['1', '2', '5', '6', '7'],
      right: ['3', '4', '8', '9'],
      some: ['6', '8'],
      still: ['7', '9'],
    };
    expect(coverOf(needless, 0)).toEqual(['left', 'right']);
    expect(coverOf(needless)).toEqual(['left', 'right']);
    // One fact more that only one other question supplies: all three are needed.
    const needed = { ...needless, big: [...needless.big, '0'], other: ['0', '8'] };
    expect(coverOf(needed, 0)).toEqual(['big', 'left', 'right']);
  });

  test('takes of equally good ones the one that asks for least besides', () => {
    const wide = { fact: 'a', question: '?', supplies: ['1', '2', '3'] };
    const narrow = { fact: 'b', question: '?', supplies: ['1'] };
    const facts = new Set(['1']);
    const both = new Map([
      [wide, facts],
      [narrow, facts],
    ]);
    expect(cover(both)).toEqual([narrow]);
  });
});

/** The fewest questions that supply everything, by trying every set, smallest first. */
function fewest(supplied: ReadonlyMap<QuestionSource, ReadonlySet<string>>): number {
  const sets = [...supplied.values()];
  const wanted = new Set(sets.flatMap((facts) => [...facts]));
  const reaches = (size: number, from: number, left: ReadonlySet<string>): boolean => {
    if (left.size === 0) return true;
    if (size === 0) return false;
    for (let index = from; index < sets.length; index++) {
      const rest = new Set([...left].filter((fact) => sets[index]?.has(fact) !== true));
      if (rest.size < left.size && reaches(size - 1, index + 1, rest)) return true;
    }
    return false;
  };
  for (let size = 0; ; size++) if (reaches(size, 0, wanted)) return size;
}

describe('against exhaustive search', () => {
  const facts = Array.from({ length: 10 }, (_, index) => `fact-${index}`);
  const groups = fc.array(fc.subarray(facts, { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 7,
  });
  const missing = fc.subarray(facts, { minLength: 1 });
  const generated = fc.tuple(groups, missing);

  const suppliedBy = ([together, open]: [string[][], string[]]) => {
    const sources = new Map<string, QuestionSource[]>();
    const all = [...facts.map((fact) => [fact]), ...together].map((supplies, index) => ({
      fact: `q-${index}`,
      question: '?',
      supplies,
    }));
    for (const questionSource of all)
      for (const fact of questionSource.supplies)
        sources.set(fact, [...(sources.get(fact) ?? []), questionSource]);
    return candidates([{ rule: 'r', weight: 1, missing: open }], sources);
  };

  test('on 200 generated cases the list supplies everything and is the shortest', () => {
    let longer = 0;
    let most = 0;
    const cases = fc.sample(generated, { numRuns: 200, seed: 42 });
    for (const entry of cases) {
      const supplied = suppliedBy(entry);
      const chosen = cover(supplied);
      const given = new Set(chosen.flatMap((source) => [...(supplied.get(source) ?? [])]));
      expect(entry[1].every((fact) => given.has(fact))).toBe(true);
      const extra = chosen.length - fewest(supplied);
      expect(extra).toBeGreaterThanOrEqual(0);
      if (extra > 0) longer++;
      most = Math.max(most, extra);
    }
    console.log(
      `ask: not the shortest list in ${longer} of ${cases.length} cases, by at most ${most}`,
    );
    expect(longer).toBe(0);
    expect(most).toBe(0);
  });

  /** Overlapping questions of which no single one is needed: what is left once the plain cases are settled. */
  const tangled = fc
    .array(
      fc.subarray(
        Array.from({ length: 14 }, (_, index) => `fact-${index}`),
        { minLength: 3, maxLength: 5 },
      ),
      { minLength: 10, maxLength: 14 },
    )
    .map(
      (sets) =>
        new Map(
          sets.map((given, index): [QuestionSource, Set<string>] => [
            { fact: `q-${index}`, question: '?', supplies: given },
            new Set(given),
          ]),
        ),
    );
  const longerIn = (tries: number | undefined): number => {
    let longer = 0;
    for (const supplied of fc.sample(tangled, { numRuns: 200, seed: 42 })) {
      const chosen = cover(supplied, tries);
      const given = new Set(chosen.flatMap((source) => [...(supplied.get(source) ?? [])]));
      expect(given).toEqual(new Set([...supplied.values()].flatMap((facts_) => [...facts_])));
      if (chosen.length > fewest(supplied)) longer++;
    }
    return longer;
  };

  test('also where many questions overlap the list is the shortest', () => {
    expect(longerIn(undefined)).toBe(0);
  });

  test('where nothing may be tried the list supplies everything and is sometimes longer', () => {
    const longer = longerIn(0);
    console.log(`ask: without a search not the shortest list in ${longer} of 200 tangled cases`);
    expect(longer).toBeGreaterThan(0);
    expect(longer).toBeLessThan(60);
  });

  test('whatever the order of questions and facts, the same list is chosen', () => {
    fc.assert(
      fc.property(fc.oneof(generated.map(suppliedBy), tangled), (supplied) => {
        const turned = new Map(
          [...supplied]
            .toReversed()
            .map(([source_, given]) => [source_, new Set([...given].toReversed())]),
        );
        const names = (list: readonly QuestionSource[]) => list.map(({ fact }) => fact).toSorted();
        expect(names(cover(turned))).toEqual(names(cover(supplied)));
      }),
      { seed: 7 },
    );
  });
});
