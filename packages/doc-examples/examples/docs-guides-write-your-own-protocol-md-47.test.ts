// From docs/guides/write-your-own-protocol.md:47. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readFileSync } from 'node:fs';
import { protocolSchema } from '@openketamine/model/schema';
import { planCourse } from '@openketamine/planner';
import { parse } from 'yaml';

__test("docs/guides/write-your-own-protocol.md:47 4. Use it in code", async () => {
  __expect.assertions(2);
const protocol = protocolSchema.parse(parse(readFileSync('docs/guides/examples/our-clinic-course.yaml', 'utf8')));
const course = planCourse({
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 130, unit: 'kg' }, age: 40 },
});

__expect(await (course.sessions.map((session) => session.dose?.value))).toEqual([60, 60, 60, 60]);

__expect(await (course.pending.map((gate) => gate.gate))).toEqual(['go-on']);
});

export {};
