import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { TestTable, compileCriterion } from '../src/internal/criterion.js';
import { MET, NOT_MET } from '../src/internal/logic.js';
import { plainTerminology } from './plain-terminology.js';
import { prepare } from '../src/internal/prepare.js';
import { Sink } from '../src/internal/predicates/shared.js';
import { readMoment } from '../src/internal/time.js';

const stroke = { condition: 'stroke', status: 'ever' } as const;
const migraine = { condition: 'migraine', status: 'ever' } as const;

describe('the table of tests', () => {
  test('holds equal tests once, whatever rule they stand in', () => {
    const table = new TestTable({ terminology: plainTerminology });
    compileCriterion({ any: [stroke, { all: [{ ...stroke }, migraine] }] }, table);
    compileCriterion({ not: { ...migraine } }, table);
    expect(table.tests).toHaveLength(2);
  });

  test('holds tests once that differ in their sources alone, and shows each its own', () => {
    const table = new TestTable({ terminology: plainTerminology });
    const age = (value: number, cite: string): Criterion => ({
      age: { is: '<', value, unit: 'a', basis: 'label', cite, verification: 'primary' },
    });
    const nodes = [age(18, 'one'), age(18, 'two'), age(65, 'one')].map((criterion) =>
      compileCriterion(criterion, table),
    );
    expect(nodes.map(({ tests }) => tests)).toEqual([[0], [0], [1]]);
    const patient = prepare(
      { age: { value: 17, unit: 'a' } },
      readMoment('2026-01-05'),
      plainTerminology,
      new Uint8Array(table.tests.length),
      {},
      undefined,
    );
    const cites = nodes.map((node) => {
      const sink = new Sink();
      node.explain(patient, node.state(patient), sink);
      return sink.reasons.map(({ cite }) => cite);
    });
    expect(cites).toEqual([['one'], ['two'], ['one']]);
  });

  test('answers each test once for each patient', () => {
    const table = new TestTable({ terminology: plainTerminology });
    const node = compileCriterion(stroke, table);
    const other = compileCriterion({ any: [stroke, migraine] }, table);
    const facts = { conditions: { complete: true, items: [{ concept: 'stroke' }] } };
    const patient = prepare(
      facts,
      readMoment('2026-01-05'),
      plainTerminology,
      new Uint8Array(table.tests.length),
      {},
      undefined,
    );
    expect(node.state(patient)).toBe(MET);
    (patient.conditions as Map<string, unknown>).clear();
    expect(node.state(patient)).toBe(MET);
    expect(other.state(patient)).toBe(MET);
    const again = prepare(
      facts,
      readMoment('2026-01-05'),
      plainTerminology,
      new Uint8Array(table.tests.length),
      {},
      undefined,
    );
    (again.conditions as Map<string, unknown>).clear();
    expect(node.state(again)).toBe(NOT_MET);
    expect(node.state(again)).toBe(NOT_MET);
  });

  test('knows which of its tests a criterion is made of, each in its place', () => {
    const table = new TestTable({ terminology: plainTerminology });
    const capacity: Criterion = { fact: 'capacity', equals: [false] };
    const of = (criterion: Criterion) => compileCriterion(criterion, table).tests;
    expect(of({ any: [stroke, { not: capacity }] })).toEqual([0, 1]);
    expect(of({ all: [migraine, { atLeast: 1, of: [capacity, stroke] }] })).toEqual([2, 1, 0]);
    expect(of({ decidedBy: [capacity, stroke] })).toEqual([1, 0]);
  });
});
