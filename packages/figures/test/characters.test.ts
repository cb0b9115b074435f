import { describe, expect, test } from 'vitest';
import { curveInCharacters } from '../src/characters.js';
import { simulated } from './support.js';

describe('a curve in characters', () => {
  const drawn = curveInCharacters(simulated(), { columns: 80, doses: [0] });
  const lines = drawn.split('\n');

  test('fits the terminal', () => {
    for (const columns of [40, 60, 80, 200]) {
      for (const line of curveInCharacters(simulated(), { columns }).split('\n').slice(0, 16)) {
        expect(line.length).toBeLessThanOrEqual(Math.min(columns, 120));
      }
    }
  });

  test('has an axis with a unit, round numbers and zero', () => {
    expect(lines[0]?.trim()).toBe('ng/mL');
    const numbers = lines.flatMap((line) => /^\s*(?<n>[\d.]+)│/u.exec(line)?.groups?.['n'] ?? []);
    expect(numbers).toEqual(['160', '120', '80', '40', '0']);
    expect(drawn).toContain('0 min');
    expect(drawn).toContain('90 min');
    expect(drawn).toContain('6 h');
  });

  test('names each mark with its peak', () => {
    expect(drawn).toContain('● ketamine: peak 158 ng/mL after 40 min');
    expect(drawn).toContain('○ norketamine: peak 75 ng/mL after 89 min');
    expect(drawn).toContain('▲ dose');
  });

  test('puts the highest mark where the peak is', () => {
    const top = lines.findIndex((line) => line.includes('●'));
    // 158 of 160 rounds to the highest row, which stands under the unit.
    expect(top).toBe(1);
  });

  test('loses no short peak between two columns', () => {
    const long = curveInCharacters(simulated('otto-2021-s-ketamine', 504, 1), { columns: 60 });
    const top = long.split('\n').findIndex((line) => line.includes('●'));
    expect(top).toBe(1);
  });

  test('can do with ASCII alone', () => {
    // oxlint-disable-next-line no-control-regex -- this is what ASCII is
    expect(curveInCharacters(simulated(), { ascii: true, doses: [0] })).toMatch(/^[\x00-\x7F]*$/u);
  });
});
