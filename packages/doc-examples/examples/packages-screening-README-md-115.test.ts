// From packages/screening/README.md:115. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { rules, questions } from '@openketamine/risk';
import { rulesFor } from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

__test("packages/screening/README.md:115 Which rules hold, and what they can ask", async () => {
  __expect.assertions(2);
const subject = { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' };

__expect(await (rulesFor(rules, { subject, kinds: ['contraindication'] })[0]?.id)).toEqual('esketamine-us-aneurysm');

__expect(await (questionsOf(rules, { terminology, questions }).filter(({ worded }) => !worded))).toEqual([]);
});

export {};
