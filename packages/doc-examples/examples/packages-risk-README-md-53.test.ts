// From packages/risk/README.md:53. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { labels, rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

__test("packages/risk/README.md:53 Where no rule of a place covers a hazard", async () => {
  __expect.assertions(1);
const { findings } = compileRules(rules, { terminology, labels }).evaluate({
  subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'DE' },
  facts: { conditions: { items: [{ codes: [{ system: 'icd10cm', code: 'I71.4' }] }] } },
  at: '2026-01-05',
});
const loan = findings.find(({ rule }) => rule === 'project-aneurysm');

__expect(await ([loan?.outcome, loan?.action, loan?.severity, loan?.borrowedFrom, loan?.ownLabel])).toEqual(['met', 'review', 'critical', { place: 'US', record: 'CI-KET-US-BPHAZARD' }, 'not-read']);
});

export {};
