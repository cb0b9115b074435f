// From packages/screening/README.md:14. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { labels, rules, questions } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { readFacts } from '@openketamine/screening/facts';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

__test("packages/screening/README.md:14 @openketamine/screening", async () => {
  __expect.assertions(4);
const screener = compileRules(rules, { terminology, labels, questions });
const facts = readFacts(
  {
    birthDate: '1980-05-01',
    conditions: { complete: false, items: [{ codes: [{ system: 'icd10cm', code: 'I71.4' }] }] },
  },
  terminology,
);
const result = screener.screen({
  subject: { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
  facts,
  at: '2026-01-05T10:00:00-05:00',
});

__expect(await (result.overall)).toEqual('exclude');

__expect(await (result.findings[0]?.because)).toEqual([{ fact: 'aneurysmal-vascular-disease', value: 'I71.4', limit: 'now or in the past' }]);

__expect(await (result.ask[0]?.fact)).toEqual('conditions');

__expect(await (result.urgency)).toEqual('stop-now');
});

export {};
