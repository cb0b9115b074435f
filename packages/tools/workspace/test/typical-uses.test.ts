import { expect, test } from 'vitest';
import { bundledSize, overweightUses, typicalUses } from '../src/typical-uses.ts';

test.each(typicalUses.map((entry) => [entry.use, entry] as const))(
  'to %s loads no more than it may, and where the aim is reached it is held',
  async (_, entry) => {
    const size = await bundledSize(entry.code);
    expect(size).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(entry.limit);
    // a limit above what is asked says that the aim is not reached
    const isReached = entry.asked === undefined || size <= entry.asked;
    expect(isReached ? entry.limit : size).toBeLessThanOrEqual(
      isReached ? (entry.asked ?? entry.limit) : entry.limit,
    );
  },
);

test('a use that weighs more is named with both figures', async () => {
  const [use] = typicalUses;
  if (use === undefined) throw new Error('no use');
  expect(await overweightUses([{ ...use, limit: 1 }])).toEqual([
    expect.stringMatching(/^plan with one protocol: \d+\.\d kB of gzip, at most 1$/u),
  ]);
});
