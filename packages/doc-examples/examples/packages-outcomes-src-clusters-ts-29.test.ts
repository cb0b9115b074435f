// From packages/outcomes/src/clusters.ts:29. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { clustersOf } from '@openketamine/outcomes';
import { pcl5 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/clusters.ts:29 clustersOf", async () => {
  __expect.assertions(1);

__expect(await (clustersOf(pcl5, [2, 0, 0, 0, 0, 1, 1, 2, 0, 0, 0, 0, 0, null, 2, 2, 0, 0, 0, 0]).map(({ id, met }) => `${id} ${met}`))).toEqual(['B true', 'C false', 'D null', 'E true']);
});

export {};
