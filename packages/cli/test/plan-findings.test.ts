import { expect, test } from 'vitest';
import { openketamine } from './terminal.js';

test('a rule that leaves several findings open is counted and named once', async () => {
  const { out } = await openketamine(
    'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80 --age 40 --jurisdiction US',
  );
  const said = /\? (?<count>\d+) rules undecided: (?<names>[^?▲■]*?)(?=\n\S|\n\n)/u.exec(
    out,
  )?.groups;
  const names = said?.['names']?.split(',').map((name) => name.trim()) ?? [];
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
  expect(Number(said?.['count'])).toBe(names.length);
});
