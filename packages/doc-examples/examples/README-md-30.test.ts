// From README.md:30. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("README.md:30 openketamine plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US", () => {
  expectOutput("plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US", ["NOT CLEARED: 3 excluding rules are undecided, and 5 that would defer.","NOW: ASK FIRST. Something is to be asked, measured or weighed before a dose.","...","ketamine-iv-trd-six-over-three-weeks 1.0.0, draft: not reviewed by a clinician","...","#  date            state    dose   how","1  Mon 2025-01-06  planned  40 mg  over 40 min","2  Thu 2025-01-09  planned  40 mg  over 40 min","3  Mon 2025-01-13  planned  40 mg  over 40 min","4  Thu 2025-01-16  planned  40 mg  over 40 min","5  Mon 2025-01-20  planned  40 mg  over 40 min","6  Thu 2025-01-23  planned  40 mg  over 40 min","","Each session","- 40 mg = 4 mL at 10 mg/mL, or 0.8 mL at 50 mg/mL, or 0.4 mL at 100 mg/mL","..."]);
});
