// From packages/care-plan/README.md:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { joinScreening, planPatient } from '@openketamine/care-plan';
import { asCsv } from '@openketamine/care-plan/csv';
import type { PatientFactsInput } from '@openketamine/model';
import { planCourse } from '@openketamine/planner';
import { esketamineNasalTrdUs as protocol } from '@openketamine/protocols/esketamine-nasal-trd-us';
import { rules } from '@openketamine/risk';
import { screen } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

__test("packages/care-plan/README.md:12 @openketamine/care-plan", async () => {
  __expect.assertions(3);
const facts: PatientFactsInput = {
  age: { value: 40, unit: 'a' },
  conditions: {
    complete: true,
    items: [{ concept: 'aneurysmal-vascular-disease', clinicalStatus: 'active' }],
  },
};
const course = planCourse({ protocol, start: '2025-01-06', patient: planPatient(facts) });
const screening = screen({
  rules,
  terminology,
  subject: {
    protocol: protocol.id,
    drug: protocol.drug,
    route: protocol.route,
    jurisdiction: 'US',
  },
  facts,
  at: '2025-01-06',
});
const joined = joinScreening(course, screening);

__expect(await (joined.blocked)).toEqual(true);

__expect(await (joined.sessions.some((session) => session.state === 'planned'))).toEqual(false);

__expect(await (asCsv(joined).startsWith('# NOW: '))).toEqual(true);
});

export {};
