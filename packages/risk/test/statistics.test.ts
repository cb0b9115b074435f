/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adverseEventTables } from '../src/index.js';
import {
  compareArms,
  eventNames,
  findEvents,
  percentFits,
  riskDifference,
  wilson,
} from '../src/statistics.js';

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((N) => fc.record({ n: fc.integer({ min: 0, max: N }), N: fc.constant(N) }));

describe('Wilson intervals', () => {
  test.each([
    // Newcombe 1998, table I: examples of the score method without continuity correction.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between %d and %d', (n, N, lower, upper) => {
    const interval = wilson(n, N);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('never leave 0 to 1, hold the share, and shrink with more people', () => {
    fc.assert(
      fc.property(counts, ({ n, N }) => {
        const { estimate, lower, upper } = wilson(n, N);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(upper).toBeGreaterThanOrEqual(estimate);
        const more = wilson(n * 10, N * 10);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });

  test('are mirrored when events and non-events are exchanged', () => {
    fc.assert(
      fc.property(counts, ({ n, N }) => {
        expect(wilson(N - n, N).lower).toBeCloseTo(1 - wilson(n, N).upper, 12);
      }),
    );
  });

  test('widen with the confidence asked for', () => {
    expect(wilson(5, 10, 0.99).upper).toBeGreaterThan(wilson(5, 10, 0.95).upper);
  });

  test.each([
    [-1, 10],
    [11, 10],
    [1.5, 10],
    [0, 0],
    [Number.NaN, 10],
    [1, Number.POSITIVE_INFINITY],
  ])('%d of %d is refused', (n, N) => {
    expect(() => wilson(n, N)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  test.each([0, 1, 95, Number.NaN])('a confidence of %d is refused', (confidence) => {
    expect(() => wilson(1, 2, confidence)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('differences', () => {
  test.each([
    // Newcombe 1998 (two proportions), table II: examples of method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%d of %d against %d of %d lies between %d and %d', (a, A, b, B, lower, upper) => {
    const difference = riskDifference({ n: a, N: A }, { n: b, N: B });
    expect(difference.lower).toBeCloseTo(lower, 4);
    expect(difference.upper).toBeCloseTo(upper, 4);
  });

  test('turn their sign when the arms are exchanged', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const interval = riskDifference(a, b);
        const other = riskDifference(b, a);
        expect(other.estimate).toBeCloseTo(-interval.estimate, 12);
        expect(other.lower).toBeCloseTo(-interval.upper, 12);
      }),
    );
  });
});

describe('two arms compared', () => {
  test('give a number needed to harm where the direction is clear', () => {
    const comparison = compareArms({ active: { n: 142, N: 346 }, control: { n: 21, N: 222 } });
    expect(comparison?.difference.estimate).toBeCloseTo(142 / 346 - 21 / 222, 12);
    expect(comparison?.numberNeededToHarm?.estimate).toBeCloseTo(1 / (142 / 346 - 21 / 222), 9);
    expect(comparison?.numberNeededToHarm?.lower).toBeLessThan(
      comparison?.numberNeededToHarm?.estimate ?? 0,
    );
  });

  test('give none where the interval holds 0', () => {
    expect(
      compareArms({ active: { n: 9, N: 346 }, control: { n: 5, N: 222 } })?.numberNeededToHarm,
    ).toBeNull();
  });

  test('with fewer events on the drug give a negative number', () => {
    expect(
      compareArms({ active: { n: 20, N: 91 }, control: { n: 72, N: 90 } })?.numberNeededToHarm
        ?.estimate,
    ).toBeLessThan(0);
  });

  test('give nothing where counts are missing', () => {
    for (const row of [
      {},
      { active: { n: 1, N: 2 } },
      { active: { N: 2 }, control: { n: 1, N: 2 } },
      { active: { n: 1 }, control: { n: 1, N: 2 } },
      { active: { n: 1, N: 2 }, control: { N: 2 } },
      { active: { n: 1, N: 2 }, control: { n: 2 } },
    ]) {
      expect(compareArms(row)).toBeUndefined();
    }
  });

  test('work for every row of the shipped tables', () => {
    let compared = 0;
    for (const { events } of adverseEventTables) {
      for (const event of events) {
        const comparison = compareArms(event);
        if (comparison !== undefined) compared++;
        expect(Number.isFinite(comparison?.difference.estimate ?? 0)).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});

test('every printed percentage is what its counts give', () => {
  const arms = adverseEventTables.flatMap(({ id, events }) =>
    events.flatMap(({ event, active, control }) =>
      [active, control].map((arm) => ({ row: `${id}: ${event}`, fits: percentFits(arm) })),
    ),
  );
  expect(arms.filter(({ fits }) => fits !== undefined).length).toBeGreaterThan(100);
  expect(arms.filter(({ fits }) => fits === false).map(({ row }) => row)).toEqual([]);
});

describe('events are found', () => {
  test('by name and kind of term: groups and single terms never mix', () => {
    const groups = findEvents(adverseEventTables, {
      event: 'Dissociation',
      term: 'group',
      edition: 'US 2020-07',
    });
    expect(groups.map(({ table }) => table.id)).toEqual(['esk-trd-us']);
    const singles = findEvents(adverseEventTables, { event: 'dissociation', term: 'single' });
    expect(singles.map(({ table }) => table.id)).toContain('esk-sustain1');
    expect(singles.every(({ event }) => event.term === 'single')).toBe(true);
  });

  test('in one label edition at a time, and in none where none is named', () => {
    const editions = new Set(
      findEvents(adverseEventTables, {
        event: 'nausea',
        term: 'single',
        edition: 'US 2020-07',
      }).map(({ table }) => table.edition),
    );
    expect([...editions]).toEqual(['US 2020-07']);
    expect(
      findEvents(adverseEventTables, { event: 'nausea', term: 'single' }).every(
        ({ table }) => table.edition === undefined,
      ),
    ).toBe(true);
    expect(
      findEvents(adverseEventTables, { event: 'nausea', term: 'single', edition: 'none' }),
    ).toEqual([]);
  });

  test('by drug and route', () => {
    const of = (drug: string, route: string) =>
      findEvents(adverseEventTables, { event: 'nausea', term: 'single', drug, route }).map(
        ({ table }) => table.id,
      );
    expect(of('ketamine', 'iv')).toEqual(['ket-ect']);
    expect(of('esketamine', 'nasal')).toContain('esk-sustain1');
    expect(of('esketamine', 'nasal')).not.toContain('ket-ect');
    expect(of('esketamine', 'oral')).toEqual([]);
  });

  test('and listed by name', () => {
    const names = eventNames(adverseEventTables);
    expect(names).toContain('dissociation');
    expect(names).toEqual([...new Set(names)].toSorted());
  });
});
