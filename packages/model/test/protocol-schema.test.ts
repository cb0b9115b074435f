import { describe, expect, it } from 'vitest';
import { protocolSchema } from '../src/schema/index.js';

const from = { basis: 'trial', cite: 'source2020', verification: 'primary' };

/** The least a protocol says. */
const smallest = {
  id: 'invented-single',
  title: 'One session',
  summary: 'One session of an invented drug.',
  kind: 'trial',
  status: { state: 'draft' },
  compiled: '2026-11-25',
  lastChecked: null,
  drug: 'invented',
  form: 'base',
  route: 'iv',
  indications: ['trd'],
  setting: { place: 'clinic', says: 'A clinic.' },
  population: {},
  phases: [
    {
      id: 'induction',
      title: 'One session',
      enter: [{ kind: 'start' }],
      schedule: { kind: 'single' },
      dose: { amount: { kind: 'set', value: 0.5, unit: 'mg/kg', ...from } },
    },
  ],
  procedure: {},
  company: { antidepressant: [{ rule: 'not-stated', says: 'Nothing is said.', ...from }] },
  sources: [{ id: 'source2020' }],
};

const problems = (change: (protocol: typeof smallest) => unknown) => {
  const result = protocolSchema.safeParse(change(structuredClone(smallest)));
  return result.error?.issues.map((issue) => issue.path.join('.')) ?? [];
};
const dose = (amount: object) =>
  problems((entry) => ({ ...entry, phases: [{ ...entry.phases[0], dose: { amount } }] }));

describe('the protocol schema', () => {
  it('takes the least a protocol says, and fills in what has a default', () => {
    const parsed = protocolSchema.parse(smallest);
    expect(parsed.gaps).toEqual([]);
    expect(parsed.setting.unsupervised).toBe(false);
  });

  it('takes a drug and a route nobody has thought of, because those are ids and not a list in code', () => {
    expect(problems((entry) => ({ ...entry, drug: 'something-new', route: 'buccal' }))).toEqual([]);
  });

  it('refuses a field it does not know', () => {
    expect(problems((entry) => ({ ...entry, dosage: '0.5' }))).toEqual(['']);
  });

  it.each([
    [
      'a number without a basis',
      { kind: 'set', value: 0.5, unit: 'mg/kg', verification: 'primary' },
    ],
    ['a number without verification', { kind: 'set', value: 0.5, unit: 'mg/kg', basis: 'trial' }],
    ['a number without a unit', { kind: 'set', value: 0.5, ...from }],
    ['a dose in a unit that is none', { kind: 'set', value: 0.5, unit: 'kg', ...from }],
    ['NaN', { kind: 'set', value: NaN, unit: 'mg', ...from }],
    ['infinity', { kind: 'set', value: Infinity, unit: 'mg', ...from }],
    ['text for a number', { kind: 'set', value: '0.5', unit: 'mg', ...from }],
    ['a choice of one', { kind: 'choice', oneOf: [{ value: 56, unit: 'mg', ...from }] }],
  ])('refuses %s', (_, amount) => {
    expect(dose(amount)).not.toEqual([]);
  });

  it('refuses a day that no calendar has a shape for', () => {
    expect(problems((entry) => ({ ...entry, compiled: '25.11.2026' }))).toEqual(['compiled']);
  });

  it('refuses a check without the name of who checked', () => {
    expect(problems((entry) => ({ ...entry, lastChecked: '2026-11-25' }))).toEqual(['lastChecked']);
  });
});
