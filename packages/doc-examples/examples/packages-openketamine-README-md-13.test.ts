// From packages/openketamine/README.md:13. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("packages/openketamine/README.md:13 openketamine plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40", () => {
  expectOutput("plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40", ["...","#  date            state    dose   how","1  Mon 2025-01-06  planned  40 mg  over 40 min","2  Thu 2025-01-09  planned  40 mg  over 40 min","..."]);
});
