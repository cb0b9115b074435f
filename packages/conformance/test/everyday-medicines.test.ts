import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Screening } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, questions, rules } from '@openketamine/risk';
import { compileRules, courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { medicines } from '@openketamine/terminology/medicines';
import { withFacts } from '../src/hazards/answers.js';
import { find } from '../scripts/made.ts';

const everyday = parse(
  readFileSync(
    new URL('../../terminology/data/ingredients/everyday.yaml', import.meta.url),
    'utf8',
  ),
) as { ingredients: readonly { id: string; name?: string; aliases?: readonly string[] }[] };

const screener = compileRules(rules, { terminology, questions, labels });

type Treatment = readonly [protocol: string, place: string];

const treatments: readonly [Treatment, ...Treatment[]] = [
  ['ketamine-iv-trd-six-over-three-weeks', 'US'],
  ['esketamine-nasal-trd-us', 'US'],
  ['esketamine-nasal-trd-eu', 'DE'],
];

function screened(texts: readonly string[], [id, place]: Treatment): Screening {
  const protocol = find(id);
  if (protocol === undefined) throw new Error(id);
  return screener.screen({
    subject: subjectOfProtocol(protocol, place),
    facts: withFacts(hazardList.unremarkable, {
      medicines: { complete: true, items: texts.map((text) => ({ text })) },
    }),
    at: '2026-01-05T09:00:00-05:00',
    course: courseOfProtocol(protocol, protocols),
  });
}

const undecided = ({ findings }: Screening): string[] =>
  findings.flatMap(({ rule, outcome }) => (outcome === 'unknown' ? [rule] : []));

describe.each(treatments)('with %s in %s', (...treatment) => {
  const without = undecided(screened([], treatment));

  test('no vitamin, mineral, food or vaccine leaves a rule open', () => {
    const left = everyday.ingredients
      .filter(({ id }) => id !== 'cannabis')
      .flatMap(({ id, name, aliases = [] }) => [name ?? id.replaceAll('-', ' '), ...aliases])
      .flatMap((text) => {
        const result = screened([text], treatment);
        const open = undecided(result).filter((rule) => !without.includes(rule));
        const data = result.findings.filter(({ kind }) => kind === 'data');
        return open.length + data.length === 0 ? [] : [`${text}: ${open.join(', ')}`];
      });
    expect(left).toEqual([]);
  });

  const common = [
    'sertraline 100 mg daily',
    'escitalopram 10',
    'lisinopril 10 mg',
    'amlodipine 5',
    'losartan 50 mg',
    'HCTZ 25',
    'metformin XR 500',
    'atorvastatin 20 mg nocte',
    'levothyroxine 75 mcg',
    'omeprazole 20 mg',
    'cetirizine 10',
    'albuterol inhaler prn',
    'ibuprofen 400 prn',
    'acetaminophen 500',
    'ASA 81',
    'Prenatal vitamin',
    'vit D 1000 IU',
    'fish oil',
    'MVI',
    'flu shot',
    'ferrous sulfate 325 mg (65 mg iron)',
    'probiotic',
  ];

  test('an ordinary patient with three common medicines gets at most five lines', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...common), { minLength: 3, maxLength: 3 }),
        (three) => {
          const result = screened(three, treatment);
          const open = undecided(result).filter((rule) => !without.includes(rule));
          const met = result.findings.filter(({ outcome }) => outcome === 'met');
          expect([three, open]).toEqual([three, []]);
          expect(met.length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe('an entry that leaves rules open', () => {
  const [treatment] = treatments;
  const unconfirmed = [...medicines.allBrands()]
    .filter(({ confirmed }) => !confirmed)
    .map(({ name }) => name);
  const names = [...medicines.allBrands()].map(({ name }) => name);
  const slip = (name: string): string => `${name.slice(0, -1)}q`;
  const any = fc.oneof(
    fc.constantFrom(...unconfirmed),
    fc.constantFrom(...names),
    fc.constantFrom(...names).map(slip),
    fc.constantFrom('the pill', 'vitamins', 'sleeping pill', 'turmeric', 'kratom', 'Triatec'),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('xyzzy', 'and plugh'))
      .map((two) => two.join(' ')),
  );
  const certain = undecided(screened(['atorvastatin'], treatment));

  test('is named in a line of its own, whatever the reason', () => {
    fc.assert(
      fc.property(any, (text) => {
        const result = screened([text, 'atorvastatin'], treatment);
        const waits = result.findings.filter(
          ({ rule, outcome, missing }) =>
            outcome === 'unknown' && !certain.includes(rule) && missing.includes('medicines.which'),
        );
        if (waits.length === 0) return;
        const told = result.findings.filter(
          ({ kind, message }) => kind === 'data' && message.includes(text),
        );
        expect([text, told.length > 0]).toEqual([text, true]);
      }),
      { numRuns: 120, seed: 5 },
    );
  }, 60_000);
});
