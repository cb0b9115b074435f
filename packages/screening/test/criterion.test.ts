import { describe, expect, test } from 'vitest';
import { TestTable, compileCriterion } from '../src/internal/criterion.js';
import { MET, NOT_MET } from '../src/internal/logic.js';
import { plainTerminology } from '../src/internal/plain-terminology.js';
import { prepare } from '../src/internal/prepare.js';
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

  test('answers each test once for each patient', () => {
    const table = new TestTable({ terminology: plainTerminology });
    const one = compileCriterion(stroke, table);
    const other = compileCriterion({ any: [stroke, migraine] }, table);
    const facts = { conditions: { complete: true, items: [{ concept: 'stroke' }] } };
    const patient = prepare(
      facts,
      readMoment('2026-01-05'),
      plainTerminology,
      table.tests.length,
      {},
      undefined,
    );
    expect(one.state(patient)).toBe(MET);
    (patient.conditions as Map<string, unknown>).clear();
    expect(one.state(patient)).toBe(MET);
    expect(other.state(patient)).toBe(MET);
    const again = prepare(
      facts,
      readMoment('2026-01-05'),
      plainTerminology,
      table.tests.length,
      {},
      undefined,
    );
    (again.conditions as Map<string, unknown>).clear();
    expect(one.state(again)).toBe(NOT_MET);
    expect(one.state(again)).toBe(NOT_MET);
  });

  test('knows of absence only where every part is absent', () => {
    const table = new TestTable({ terminology: plainTerminology });
    const both = compileCriterion({ any: [stroke, migraine] }, table);
    const mixed = compileCriterion({ any: [stroke, { fact: 'capacity', equals: [false] }] }, table);
    const never = compileCriterion({ all: [stroke, migraine] }, table);
    const patient = prepare(
      { capacity: true, conditions: { complete: true } },
      readMoment('2026-01-05'),
      plainTerminology,
      table.tests.length,
      {},
      undefined,
    );
    for (const node of [both, mixed, never]) expect(node.state(patient)).toBe(NOT_MET);
    expect([both, mixed, never].map((node) => node.allAbsent(patient))).toEqual([
      true,
      false,
      false,
    ]);
    expect(both.absent).toHaveLength(2);
    expect(mixed.absent).toBeUndefined();
    expect(never.absent).toBeUndefined();
  });
});
