import { describe, expect, it } from 'vitest';
import { bases, verifications } from '../src/index.js';
import {
  countReadings,
  lastCheckedLine,
  readingsLine,
  showMarks,
  showReading,
  standingsLine,
  statusLine,
  withMarks,
} from '../src/render/index.js';
import { reviewStateSchema } from '../src/schema/index.js';

const pot = { id: 'pot', says: 'Rinse the pot.', basis: 'practice', cite: 'tea-book#3' };
const read = { ...pot, verification: 'primary' };

describe('how many statements were read', () => {
  it('what many records share counts once, whatever the build writes beside it', () => {
    const used = { ...read, procedure: 'rinse', notOfSource: true };
    const records = Array.from({ length: 37 }, (_, at) => ({ id: `tea-${at}`, aftercare: [used] }));
    expect(countReadings(records)).toEqual(countReadings([{ aftercare: [read] }]));
    expect(countReadings(records)).toMatchObject({ statements: 1, primary: 1 });
  });

  it('a statement that says something else is another one', () => {
    const others = [
      { ...read, says: 'Warm the pot.' },
      { ...read, cite: 'tea-book#4' },
    ];
    expect(countReadings([read, ...others]).statements).toBe(3);
    expect(countReadings([read, { ...read, verification: 'secondary' }])).toMatchObject({
      primary: 1,
      secondary: 1,
    });
  });

  it('the order of fields makes no other statement of one', () => {
    const { verification, ...rest } = read;
    expect(countReadings([read, { verification, ...rest }]).statements).toBe(1);
  });

  it('a number inside a statement is one of its own, and does not make copies of what holds it', () => {
    const limit = {
      value: 3,
      unit: 'min',
      basis: 'trial',
      cite: 'tea-talk',
      verification: 'secondary',
    };
    const twice = { ...read, limit: { ...limit, value: 4 } };
    expect(countReadings([{ ...read, limit }, twice])).toMatchObject({
      statements: 3,
      primary: 1,
      secondary: 2,
    });
  });

  it('a choice is counted as one, and never as read', () => {
    const chosen = { ...pot, basis: 'project' };
    const siteText = { ...read, basis: 'site' };
    const doubted = { ...chosen, says: 'Warm it.', verification: 'unverified' };
    const count = countReadings([chosen, siteText, doubted]);
    expect(count).toEqual({ statements: 3, primary: 0, secondary: 0, unverified: 1, chosen: 2 });
  });

  it('parts that say nothing of where they come from are not statements', () => {
    expect(
      countReadings([{ id: 'tea', readings: [{ chose: 'Green.', basis: 'trial' }] }]).statements,
    ).toBe(0);
  });

  it('the line names every kind there is', () => {
    const line = readingsLine({
      statements: 7,
      primary: 1,
      secondary: 2,
      unverified: 1,
      chosen: 3,
    });
    expect(line).toBe(
      '7 distinct statements: 1 read in the source, 2 read in a copy, 1 unverified, 3 chosen and not read',
    );
    expect(readingsLine(countReadings([read]))).toBe('1 distinct statement: 1 read in the source');
  });
});

describe('how a statement is known', () => {
  it.each(bases.flatMap((basis) => [undefined, ...verifications].map((v) => [basis, v] as const)))(
    'basis %s, verification %s: a choice is never shown as read, and what is unverified says so',
    (basis, verification) => {
      const { word, meaning } = showReading({ basis, verification });
      const own = basis === 'project' || basis === 'site';
      expect(word.includes('choice')).toBe(own);
      expect(word.includes('read in')).toBe(!own && /primary|secondary/u.test(verification ?? ''));
      const doubted = verification === 'unverified' || (!own && verification === undefined);
      expect(word.includes('unverified')).toBe(doubted);
      expect(meaning === 'unknown').toBe(doubted);
    },
  );

  it('every mark has a word, and they stand together', () => {
    const all = { unverified: true, projectChoice: true, editorial: true, notOfSource: true };
    expect(showMarks(all)).toHaveLength(4);
    expect(withMarks('Stop.', all)).toBe(
      "Stop. (unverified) (the project's choice) (action in the project's words) (not of this source)",
    );
    expect(withMarks('Stop.', {})).toBe('Stop.');
  });
});

describe('the head of a list', () => {
  it.each(reviewStateSchema.options)(
    'says how many are %s, and how many were re-read',
    (status) => {
      const lastChecked = { on: '2026-10-01', by: 'B. Reader' };
      const line = standingsLine([
        { status, lastChecked },
        { status: 'draft', lastChecked: null },
      ]);
      expect(line).toContain(statusLine({ status, lastChecked: null }));
      expect(line).toContain('sources of 1 of 2 re-read by a named person');
      expect(lastCheckedLine({ status, lastChecked })).toContain('B. Reader');
    },
  );
});
