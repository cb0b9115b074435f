// From docs/guides/from-protocol-to-calendar.md:14. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("docs/guides/from-protocol-to-calendar.md:14 openketamine protocols --route nasal --jurisdiction US", () => {
  expectOutput("protocols --route nasal --jurisdiction US", ["id                        kind   place  status","esketamine-nasal-mdsi-us  label  US     draft","esketamine-nasal-trd-us   label  US     draft","2 of 59 protocols. None has been reviewed by a clinician unless its status says so."]);
});
