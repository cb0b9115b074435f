// From packages/outcomes/README.md:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { score, secondLookOf, syndromesOf } from '@openketamine/outcomes';
import { auditC } from '@openketamine/outcomes/scales/audit-c';
import { phq9 } from '@openketamine/outcomes/scales/phq9';

__test("packages/outcomes/README.md:44 Clusters, patterns and a second look", async () => {
  __expect.assertions(3);

__expect(await (score(auditC, [3, 0, 0]).secondLook?.screens)).toEqual(['audit-c-screen-women-3']);

__expect(await (secondLookOf(auditC, [3, 0, null])?.due)).toEqual(null);

__expect(await (syndromesOf(phq9, [2, 2, 2, 2, 0, 0, 0, 0, null]).map(({ id, met, missing }) => `${id}: ${met}, ask ${missing}`))).toEqual(['phq9-major: null, ask 9', 'phq9-other: null, ask 9']);
});

export {};
