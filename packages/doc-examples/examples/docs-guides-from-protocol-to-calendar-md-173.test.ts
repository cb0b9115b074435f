// From docs/guides/from-protocol-to-calendar.md:173. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/from-protocol-to-calendar.md:173 openketamine plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 63 --age 40 --explain", () => {
  expectOutput("plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 63 --age 40 --explain", ["...","Why session 2, Thu 2025-01-09","- 2 a week, spread evenly: 2025-01-09. [anand2023]","- Dose: 0.5 mg/kg x 63 kg = 31.5 mg. [anand2023]","- 2 checks in the timetable. [openktree-montreal, bhatt]","- Sources: anand2023.","..."]);
});
