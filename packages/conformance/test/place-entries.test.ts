import { describe, expect, test } from 'vitest';
import { labels, rules } from '@openketamine/risk';
import * as caBc from '@openketamine/risk/ca-bc';
import * as ch from '@openketamine/risk/ch';
import * as eu from '@openketamine/risk/eu';
import * as hk from '@openketamine/risk/hk';
import * as uk from '@openketamine/risk/uk';
import * as us from '@openketamine/risk/us';
import { compileRules } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { golden } from './read.ts';

const entries = { US: us, EU: eu, UK: uk, CH: ch, 'CA-BC': caBc, HK: hk };

interface GoldenFile {
  readonly at: string;
  readonly screenings: readonly { readonly facts: object }[];
}

const [[, file] = ['', undefined]] = golden('findings');
const { at, screenings } = file as GoldenFile;

const treatments = [
  { drug: 'esketamine', route: 'nasal', indication: 'trd' },
  { drug: 'ketamine', route: 'iv', indication: 'trd' },
  { drug: 'ketamine', route: 'im' },
  { drug: 'ketamine', route: 'oral', indication: 'ptsd' },
  { drug: 'esketamine', route: 'iv' },
];

test('every place that rules name has an entry', () => {
  const named = new Set(rules.flatMap(({ places = [] }) => places));
  expect([...named].toSorted()).toEqual(Object.keys(entries).toSorted());
});

describe.each(Object.entries(entries))('the entry of %s', (jurisdiction, entry) => {
  test('holds less than all rules, in the same order, and the labels of the place', () => {
    const ids = new Set(entry.rules.map(({ id }) => id));
    expect(entry.rules.length).toBeLessThan(rules.length);
    expect(entry.rules).toEqual(rules.filter(({ id }) => ids.has(id)));
    expect(labels).toEqual(expect.arrayContaining([...entry.labels]));
  });

  test.each(treatments)('screens as all rules do: $drug $route', (treatment) => {
    const subject = { ...treatment, jurisdiction };
    const all = compileRules(rules, { terminology, labels });
    const own = compileRules(entry.rules, { terminology, labels: entry.labels });
    for (const { facts } of screenings) {
      expect(own.evaluate({ subject, facts, at })).toEqual(all.evaluate({ subject, facts, at }));
    }
  });
});
