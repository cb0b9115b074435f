import { describe, expect, test } from 'vitest';
import { scores } from '@openketamine/model/bounds';
import { scales } from '@openketamine/outcomes/scales';
import { screen } from '../../src/library/index.js';

describe('what a recorded score may be', () => {
  test('is what its scale can give', () => {
    const said = scales.flatMap(({ id, total, items }) => {
      const each = items?.scores ?? [];
      const item = {
        least: Math.min(...each.map(({ least }) => least)),
        most: Math.max(...each.map(({ most }) => most)),
      };
      const bound = {
        ...(total === null ? {} : { total: { least: total.least, most: total.most } }),
        ...(each.length === 0 ? {} : { item }),
      };
      // the answers of the suicide screen are left open on purpose
      return id === 'cssrs-screen' || Object.keys(bound).length === 0 ? [] : [[id, bound] as const];
    });
    expect(said.length).toBeGreaterThan(10);
    expect(scores).toEqual(Object.fromEntries(said));
  });

  const at = '2026-01-05';
  const screened = async (score: { scale: string; item?: string; total: number }) => {
    const { findings } = await screen({
      drug: 'ketamine',
      route: 'iv',
      jurisdiction: 'US',
      at,
      patient: { scores: [{ ...score, at }] },
    });
    return findings
      .filter(
        ({ rule, outcome }) => outcome === 'met' && /^data-implausible$|suicide-item/u.test(rule),
      )
      .map(({ rule }) => rule);
  };

  test.each([
    [{ scale: 'madrs', total: 99 }],
    [{ scale: 'madrs', total: -1 }],
    [{ scale: 'phq9', item: '9', total: -1 }],
    [{ scale: 'phq9', item: '9', total: 4 }],
    [{ scale: 'gad7', total: 22 }],
    [{ scale: 'pcl5', total: 81 }],
    [{ scale: 'hamd17', item: '3', total: 5 }],
  ])('and %o, which it cannot give, is told and decides nothing', async (score) => {
    expect(await screened(score)).toEqual(['data-implausible']);
  });

  test('and what it can give is not told', async () => {
    expect(await screened({ scale: 'madrs', total: 60 })).toEqual([]);
    expect(await screened({ scale: 'phq9', item: '9', total: 3 })).toEqual([
      'suicide-item-of-a-scale',
    ]);
  });
});
