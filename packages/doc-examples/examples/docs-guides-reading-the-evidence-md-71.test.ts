// From docs/guides/reading-the-evidence.md:71. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/reading-the-evidence.md:71 openketamine evidence --protocol esketamine-nasal-trd-us --kind regulatory --on 2025-01-16", () => {
  expectOutput("evidence --protocol esketamine-nasal-trd-us --kind regulatory --on 2025-01-16", ["...","  us-esketamine-trd-alone (US): not yet, begins 2025-01-17","..."]);
});
