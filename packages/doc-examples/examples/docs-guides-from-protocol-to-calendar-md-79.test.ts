// From docs/guides/from-protocol-to-calendar.md:79. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/from-protocol-to-calendar.md:79 openketamine plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 70mg --json", () => {
  expectOutput("plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 70mg --json", ["{","  \"error\": {","    \"code\": \"DOSE_NOT_ALLOWED\",","    \"path\": \"/choices/dose\",","    \"message\": \"70 mg is not allowed in esketamine-nasal-trd-us.\",","    \"hint\": \"Choose 56 mg or 84 mg.\"","  }","}"]);
});
