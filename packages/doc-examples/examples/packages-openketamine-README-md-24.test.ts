// From packages/openketamine/README.md:24. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { evidence, interact, plan, score, screen } from 'openketamine';

__test("packages/openketamine/README.md:24 The library", async () => {
  __expect.assertions(6);
const protocol = 'ketamine-iv-trd-six-over-three-weeks';
const patient = { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } } as const;
const course = await plan({ protocol, start: '2025-01-06', patient });

__expect(await (course.sessions.length)).toEqual(6);

__expect(await (course.screening.urgency)).toEqual('ask');

__expect(await ((await screen({ protocol, patient, jurisdiction: 'US', at: '2025-01-06' })).overall)).toEqual('unknown');

__expect(await ((await interact({ drug: 'ketamine', route: 'iv', with: ['Valium'] }))[0]?.status)).toEqual('interaction');

__expect(await ((await score('phq9', [1, 1, 1, 1, 1, 1, 1, 1, 2])).total)).toEqual(10);

__expect(await ((await evidence({ indication: 'ptsd', kind: 'claim' })).claim !== undefined)).toEqual(true);
});

export {};
