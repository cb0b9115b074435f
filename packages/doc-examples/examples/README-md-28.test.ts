// From README.md:28. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("README.md:28 openketamine plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US", () => {
  expectOutput("plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US", ["NOW: ASK FIRST. Something is to be asked, measured or weighed before a dose.","...","Six ketamine infusions over three weeks for treatment-resistant depression","ketamine-iv-trd-six-over-three-weeks 1.0.0, draft: not reviewed by a clinician","ketamine, iv","sources not re-read by a named person","...","#  date            state    dose   how","1  Mon 2025-01-06  planned  40 mg  over 40 min","2  Thu 2025-01-09  planned  40 mg  over 40 min","3  Mon 2025-01-13  planned  40 mg  over 40 min","4  Thu 2025-01-16  planned  40 mg  over 40 min","5  Mon 2025-01-20  planned  40 mg  over 40 min","6  Thu 2025-01-23  planned  40 mg  over 40 min","..."]);
});
