// From README.md:49. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("README.md:49 openketamine plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 1=84mg --json", () => {
  expectOutput("plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 1=84mg --json", ["{","  \"error\": {","    \"code\": \"DOSE_NOT_ALLOWED\",","    \"path\": \"/choices/doseBySession/1\",","    \"message\": \"84 mg is not allowed in session 1.\",","    \"hint\": \"Choose 56 mg.\"","  }","}"]);
});
