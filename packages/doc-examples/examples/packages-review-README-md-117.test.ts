// From packages/review/README.md:117. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

test("packages/review/README.md:117 openketamine verify ketamine-iv-trd-single ketamine-iv-ocd-rodriguez-2013 --states 300", () => {
  expectOutput("verify ketamine-iv-trd-single ketamine-iv-ocd-rodriguez-2013 --states 300", ["protocol                        states  refused  parts told  site sets  gaps  not reached","...","2 protocols, 614 states, 2 departures from the plan: everything holds."]);
});
