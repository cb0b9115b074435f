import { expect, test } from 'vitest';
import { openketamine } from './terminal.js';

test('a rule that leaves several findings open is counted and named once', async () => {
  const { out } = await openketamine(
    'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80 --age 40 --jurisdiction US --undecided',
  );
  const count = Number(/\? (\d+) undecided: /u.exec(out)?.[1]);
  const names = out
    .split('\n')
    .filter((line) => line.startsWith('  ? '))
    .map((line) => line.split(': ')[1]);
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
  expect(count).toBe(names.length);
});
