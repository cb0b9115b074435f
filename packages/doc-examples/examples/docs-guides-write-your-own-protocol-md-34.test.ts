// From docs/guides/write-your-own-protocol.md:34. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/write-your-own-protocol.md:34 openketamine plan docs/guides/examples/our-clinic-course.yaml --start 2025-01-06 --weight 130 --age 40", () => {
  expectOutput("plan docs/guides/examples/our-clinic-course.yaml --start 2025-01-06 --weight 130 --age 40", ["...","#  date            state    dose   how","1  Mon 2025-01-06  planned  60 mg  over 40 min","2  Thu 2025-01-09  planned  60 mg  over 40 min","3  Mon 2025-01-13  planned  60 mg  over 40 min","4  Thu 2025-01-16  planned  60 mg  over 40 min","..."]);
});
