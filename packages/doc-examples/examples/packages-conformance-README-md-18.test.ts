// From packages/conformance/README.md:18. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readCases, runCases } from '@openketamine/conformance';
import { protocols } from '@openketamine/protocols';

__test("packages/conformance/README.md:18 Worked cases", async () => {
  __expect.assertions(1);
const text = `
protocol: ketamine-iv-trd-single
given: { start: 2025-01-06, age: 40, weight: 63 kg }
cases:
  - name: 0.5 mg/kg over 40 minutes
    session: 1
    expect: { dose: 31.5 mg, over: 40 min, rate: 0.7875 mg/min }
  - name: a dose of the trial that failed is refused
    given: { dose: { 1: 0.6 mg/kg } }
    error: DOSE_NOT_ALLOWED
`;
const read = readCases('single.cases.yaml', text);
if (!read.ok) throw new Error(read.problems[0]?.message);
const results = runCases(read.file, (id) => protocols.find((one) => one.id === id));

__expect(await (results.map((one) => one.passed))).toEqual([true, true]);
});

export {};
