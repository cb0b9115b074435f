import { describe, expect, test } from 'vitest';
import { hazardList } from '@openketamine/risk';
import { openketamine } from './terminal.js';

/** Three medicines each, as ordinary patients take them. */
const trios: readonly string[] = [
  'sertraline 100 mg, lisinopril 10 mg, atorvastatin 20 mg nocte',
  'escitalopram 10, amlodipine 5, metformin XR 500',
  'Lexapro, Lipitor, Synthroid 75 mcg',
  'fluoxetine 20, omeprazole 20 mg, vitamin D3 1000 IU',
  'venlafaxine XR 150, losartan 50 mg, HCTZ 25',
  'citalopram, levothyroxine, prenatal vitamin',
  'mirtazapine 15, aspirin 81, rosuvastatin 10',
  'duloxetine 60, Advil prn, Claritin',
  'vortioxetine 10, Nexium, multivitamin',
  'sertraline, Ozempic, fish oil',
  'escitalopram, metoprolol succinate 50, apixaban 5 bid',
  'fluoxetine, Yasmin, probiotic',
  'sertraline, Mirena, iron',
  'Cipralex 10, Ramipril 5, Simvastatin 20',
  'Sertralin 50, L-Thyroxin 75, Pantoprazol 40',
  'paroxetine, tamsulosin, finasteride',
  'Zoloft, Flonase, Zyrtec',
  'desvenlafaxine 50, albuterol inhaler prn, montelukast 10',
  'citalopram 20, bisoprolol 2.5, clopidogrel 75',
  'sertraline, insulin glargine, empagliflozin 10',
  'escitalopram, calcium + vitamin D, alendronate',
  'fluvoxamine 50, famotidine, loratadine',
  'agomelatine 25, paracetamol 1 g prn, folic acid',
  'sertraline, valacyclovir, tretinoin cream',
  'escitalopram, methotrexate weekly, folic acid',
  'vilazodone, Eliquis, allopurinol',
  // one of each is known from memory, or by nobody
  'sertraline, lisinopril, turmeric',
  'escitalopram, metformin, ashwagandha',
  'fluoxetine, omeprazole, elderberry',
  'sertraline, Synthroid, Airborne',
];

const factsWith = (trio: string): string =>
  JSON.stringify({
    ...hazardList.unremarkable,
    medicines: { complete: true, items: trio.split(', ').map((text) => ({ text })) },
  });

const at = '--at 2026-01-05T09:00:00-05:00 --patient -';
const treatments = [
  'ketamine-iv-trd-six-over-three-weeks --jurisdiction US',
  'esketamine-nasal-trd-eu --jurisdiction DE',
];

describe('an ordinary patient with three common medicines', () => {
  test.each(trios)('is told in at most five lines: %s', async (trio) => {
    for (const treatment of treatments) {
      const { out: output } = await openketamine(`screen ${treatment} ${at}`, {
        stdin: factsWith(trio),
      });
      const lines = output.split('\n').filter((line) => /^[■▲?]/u.test(line));
      expect(lines.length).toBeLessThanOrEqual(5);
      // those that are not decided are counted by severity, and named only on request
      expect(output.split('\n').filter((line) => /^ {2}\? /u.test(line))).toEqual([]);
      const counted = /\? (\d+) undecided: (.*?)\./su.exec(output);
      const named = await openketamine(`screen ${treatment} ${at} --undecided`, {
        stdin: factsWith(trio),
      });
      const names = named.out.split('\n').filter((line) => /^ {2}\? /u.test(line));
      expect(names).toHaveLength(Number(counted?.[1] ?? 0));
      const bySeverity = (counted?.[2] ?? '').replaceAll('\n', ' ').matchAll(/(\d+) [a-z]+/gu);
      const sum = Array.from(bySeverity, ([, count]) => Number(count)).reduce((a, b) => a + b, 0);
      expect(sum).toBeGreaterThanOrEqual(names.length);
    }
  });
});
