// From docs/guides/from-protocol-to-calendar.md:26. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/from-protocol-to-calendar.md:26 openketamine plan esketamine-nasal-trd-us --start 2025-01-06 --days mon,thu --age 40 --with-antidepressant", () => {
  expectOutput("plan esketamine-nasal-trd-us --start 2025-01-06 --days mon,thu --age 40 --with-antidepressant", ["..."," #  date            phase        state        dose                   how"," 1  Mon 2025-01-06  induction    planned      56 mg (2 devices)      5 min apart"," 2  Thu 2025-01-09  induction    conditional  choose 56 mg or 84 mg"," 3  Mon 2025-01-13  induction    conditional  choose 56 mg or 84 mg"," 4  Thu 2025-01-16  induction    conditional  choose 56 mg or 84 mg"," 5  Mon 2025-01-20  induction    conditional  choose 56 mg or 84 mg"," 6  Thu 2025-01-23  induction    conditional  choose 56 mg or 84 mg"," 7  Mon 2025-01-27  induction    conditional  choose 56 mg or 84 mg"," 8  Thu 2025-01-30  induction    conditional  choose 56 mg or 84 mg"," 9  Thu 2025-02-06  maintenance  conditional  choose 56 mg or 84 mg","10  Thu 2025-02-13  maintenance  conditional  choose 56 mg or 84 mg","11  Thu 2025-02-20  maintenance  conditional  choose 56 mg or 84 mg","12  Thu 2025-02-27  maintenance  conditional  choose 56 mg or 84 mg","..."]);
});
