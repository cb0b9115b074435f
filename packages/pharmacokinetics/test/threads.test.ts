import { describe, expect, test } from 'vitest';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
import { simulatePopulation, type PopulationInput } from '@openketamine/pharmacokinetics';
import { simulatePopulationInThreads } from '@openketamine/pharmacokinetics/workers';
import { worthwhile } from '../src/internal/population/worthwhile.js';
import { infusion, min, h } from './support/doses.js';

// Threads run what is published, so these tests import the built package by its name.

const input: PopulationInput = {
  model: otto2021SKetamine,
  doses: [infusion(35, 40)],
  people: { weight: { value: 70, unit: 'kg' } },
  size: 6_000,
  seed: 5,
  times: { every: min(60), until: h(6) },
};

describe('a population on threads', () => {
  test('is the same to the last bit on one, two and three threads, and without threads', async () => {
    const alone = simulatePopulation(input);
    for (const threads of [1, 2, 3]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, two cores are all there is
      expect(await simulatePopulationInThreads(input, { threads })).toEqual(alone);
    }
  });

  test('gives what is asked for and nothing more', async () => {
    const asked = { ...input, outputs: ['curves', 'cmax'] } as const;
    const { analytes } = await simulatePopulationInThreads(asked, { threads: 2 });
    expect(analytes).toEqual(simulatePopulation(asked).analytes);
    expect(analytes.parent?.aucInf).toHaveLength(0);
  });

  test('tells how far it is, up to everybody', async () => {
    const seen: number[] = [];
    await simulatePopulationInThreads(input, {
      threads: 2,
      onProgress: (done, size) => seen.push(done / size),
    });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThan(2);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const running = simulatePopulationInThreads(
      { ...input, size: 3_000_000 },
      { threads: 2, signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) },
    );
    await expect(running).rejects.toThrow('enough');
    await expect(
      simulatePopulationInThreads(input, { signal: AbortSignal.abort(new Error('never')) }),
    ).rejects.toThrow('never');
  });

  test('uses no thread for a small one unless asked to', async () => {
    const seen: number[] = [];
    await simulatePopulationInThreads(
      { ...input, size: 100 },
      { onProgress: (done) => seen.push(done) },
    );
    expect(seen).toEqual([100]);
  });

  test.each([
    [1_000_000, 2, 1],
    [1_119_999, 2, 1],
    [1_120_000, 2, 2],
    [300_000, 4, 1],
    [400_000, 4, 4],
    [10_000_000, 1, 1],
  ])('%i people on %i cores get, unasked, %i threads', (size, cores, threads) => {
    expect(worthwhile(size, cores)).toBe(threads);
  });

  test('refuses what the single thread refuses, and a number of threads that is none', async () => {
    await expect(
      simulatePopulationInThreads({ ...input, size: 0 }, { threads: 2 }),
    ).rejects.toMatchObject({ code: 'VALUE_OUT_OF_RANGE' });
    await expect(simulatePopulationInThreads(input, { threads: -1 })).rejects.toMatchObject({
      code: 'VALUE_OUT_OF_RANGE',
      path: '/threads',
    });
  });
});
