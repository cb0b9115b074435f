import { describe, expect, test } from 'vitest';
import { inTurn, timeTable } from '../src/steps.ts';

const steps = [
  { title: 'Building', command: ['build'] as const },
  { title: 'Testing', command: ['test'] as const },
];

/** Runs the steps in a world in which each takes 65 seconds. */
async function ran(codes: Readonly<Record<string, number>>) {
  const said: string[] = [];
  let clock = 0;
  const done = await inTurn(steps, {
    run: async ([command]) => {
      said.push(`> ${command}`);
      clock += 65_000;
      return codes[command] ?? 0;
    },
    say: (line) => said.push(line.trim()),
    now: () => clock,
  });
  return { said, done };
}

describe('a long command', () => {
  test('says which step begins before it runs it', async () => {
    expect((await ran({})).said).toEqual([
      '== 1 of 2: Building ==',
      '> build',
      '== 2 of 2: Testing ==',
      '> test',
    ]);
  });

  test('runs a later step also when an earlier one failed, and tells how each ended', async () => {
    const { done } = await ran({ build: 2 });
    expect(done.map(({ code }) => code)).toEqual([2, 0]);
    expect(timeTable(done).split('\n')).toEqual([
      '',
      'FAILED   1:05  Building',
      'passed   1:05  Testing',
      '         2:10  in all',
    ]);
  });
});
