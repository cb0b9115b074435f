import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type * as Engine from '../dist/index.js';
import type * as Library from '../dist/models.js';
import type * as Threads from '../dist/workers.js';
import { course, day, mg, nasal, over, person, seed } from './course.ts';

/** One thing to be done, once. */
type Run = () => unknown;

/** What one process measured: milliseconds of each run. */
export interface Measured {
  readonly wall: readonly number[];
  /** Time of the processor, on all its cores together. */
  readonly cpu: readonly number[];
}

/** Loads a build by its folder, so that nothing but the engine measured is in memory. */
async function build(dist: string) {
  const load = async (file: string): Promise<unknown> =>
    import(pathToFileURL(join(dist, file)).href);
  const engine = (await load('index.js')) as typeof Engine;
  const library = (await load('models.js')) as typeof Library;
  return { engine, library, threads: async () => (await load('workers.js')) as typeof Threads };
}

type Tasks = Readonly<Record<string, () => Promise<Run>>>;

const byHand: Tasks = {
  one: async () => {
    const { oneByHand } = await import('./hand-written.ts');
    return () => oneByHand(course.starts, mg, over, 60, course.points);
  },
  'ten thousand': async () => {
    const { drawByHand, manyByHand } = await import('./hand-written.ts');
    return () => manyByHand(drawByHand(10_000, seed), mg, over, 1 / 6, day.points);
  },
  million: async () => {
    const { drawByHand, peaksByHand } = await import('./hand-written.ts');
    return () => peaksByHand(drawByHand(1_000_000, seed), mg, over);
  },
};

/** The same with people who were drawn before the clock started. */
const byHandDrawn: Tasks = {
  'ten thousand': async () => {
    const { drawByHand, manyByHand } = await import('./hand-written.ts');
    const people = drawByHand(10_000, seed);
    return () => manyByHand(people, mg, over, 1 / 6, day.points);
  },
  million: async () => {
    const { drawByHand, peaksByHand } = await import('./hand-written.ts');
    const people = drawByHand(1_000_000, seed);
    return () => peaksByHand(people, mg, over);
  },
};

const bySolver: Tasks = {
  one: async () => (await import('./by-solver.ts')).bySolver,
};

function byEngine(dist: string): Tasks {
  const people = async (size: number, doses = day.doses) => {
    const { engine, library, threads } = await build(dist);
    const model = doses === nasal ? library.perezRuixo2021Esketamine : library.otto2021SKetamine;
    return { engine, threads, input: { model, doses, people: person, size, seed } };
  };
  const curves = (size: number, doses?: typeof nasal) => async (): Promise<Run> => {
    const { engine, input } = await people(size, doses as typeof day.doses | undefined);
    const { times } = day;
    return () => engine.simulatePopulation({ ...input, times, outputs: ['curves'] });
  };
  const workers = (count: number) => async (): Promise<Run> => {
    const { threads, input } = await people(1_000_000);
    const { simulatePopulationInThreads } = await threads();
    return () => simulatePopulationInThreads(input, { threads: count });
  };
  return {
    one: async () => {
      const { engine, library } = await build(dist);
      const input = { model: library.otto2021SKetamine, doses: course.doses, person };
      return () => engine.simulate(input, course.times);
    },
    'ten thousand': curves(10_000),
    'ten thousand by nose': curves(10_000, nasal),
    'ten thousand, bands': async () => {
      const { engine, input } = await people(10_000);
      return () => engine.simulatePopulation({ ...input, times: day.times });
    },
    million: async () => {
      const { engine, input } = await people(1_000_000);
      return () => engine.simulatePopulation(input);
    },
    'million, one worker': workers(1),
    'million, two workers': workers(2),
  };
}

async function runOf(task: string, program: string): Promise<Run> {
  const tasks =
    program === 'by hand'
      ? byHand
      : program === 'by hand, people given'
        ? byHandDrawn
        : program === 'odex'
          ? bySolver
          : byEngine(program);
  const run = await tasks[task]?.();
  if (run === undefined) throw new Error(`${program} has no ${task}`);
  return run;
}

/**
 * Runs one task again and again for some seconds, after some runs to warm up.
 *
 * @param program - `by hand`, `by hand, people given`, `odex`, or the folder of a build
 */
export async function measure(task: string, program: string, seconds: number): Promise<Measured> {
  const run = await runOf(task, program);
  const wall: number[] = [];
  const cpu: number[] = [];
  const start = performance.now();
  for (let runs = 0; ; runs++) {
    const before = process.cpuUsage();
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    await run();
    const lasted = performance.now() - from;
    const { user, system } = process.cpuUsage(before);
    // What takes long needs no warming up: the first run of it warms itself.
    if (lasted > 500 || from - start > 500 * Math.min(1, seconds)) {
      wall.push(lasted);
      cpu.push((user + system) / 1000);
    }
    if (wall.length > 0 && performance.now() - start > 1000 * seconds) break;
  }
  return { wall, cpu };
}

/** Runs one task once. Gives the most memory the process ever held, in megabytes. */
export async function memory(task: string, program: string): Promise<number> {
  const run = await runOf(task, program);
  await run();
  return process.resourceUsage().maxRSS / 1024;
}
