// From packages/openketamine/src/library/screen.ts:53. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { screen } from 'openketamine';

__test("packages/openketamine/src/library/screen.ts:53 screen", async () => {
  __expect.assertions(1);
const screening = await screen({ protocol: 'esketamine-nasal-trd-us', jurisdiction: 'US', at: '2025-01-06' });

__expect(await ([screening.overall, screening.urgency])).toEqual(['unknown', 'ask']);
});

export {};
