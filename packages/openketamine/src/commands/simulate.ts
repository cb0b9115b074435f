import type { Command } from 'commander';
import type {
  Comparison,
  ExposureInput,
  Observation,
  Population,
  Simulation,
  Times,
} from '@openketamine/pharmacokinetics';
import { asComparison, asSimulation } from '../format/simulation.js';
import type { Io } from '../io/io.js';
import { noteRetired } from '../load/lifecycle.js';
import { inputOf, type Engine, type Library } from '../load/simulation-input.js';
import { checkSimulateOptions } from '../load/simulation-checks.js';
import { peopleOf, type SimulateOptions } from '../load/simulation.js';

export function registerSimulate(program: Command, io: Io): void {
  program
    .command('simulate')
    .description('simulate concentrations of a dose or of a planned course with published models')
    .option('--plan <file>', 'a course as plan --json prints it; - for standard input')
    .option('--include-conditional', 'also the sessions whose turn is not certain')
    .option('--dose <amount>', 'one administration, such as 42mg or 0.5mg/kg')
    .option('--over <length>', 'length of an infusion, such as 45min')
    .option('--route <route>', 'iv, nasal, oral, sublingual, im')
    .option('--drug <drug>', 'ketamine for the racemate, or esketamine')
    .option('--model <id>', 'by default the one for drug and route')
    .option('--form <form>', 'base or hydrochloride; base when left out')
    .option('--weight <kg>')
    .option('--age <years>')
    .option('--ancestry <ancestry>', 'asian, japanese (implies asian) or other')
    .option('--at <times>', 'moments, such as 0.5h,40min,24h')
    .option('--every <step>', 'an even grid, such as 10min')
    .option('--until <time>', 'end of the grid, such as 24h')
    .option('--population <n>', 'simulate n people who differ, for percentile bands')
    .option('--seed <n>', 'which people; the same seed gives the same')
    .option('--compare', 'all models that have the route, beside observed values')
    .option('--svg', 'print the curve as SVG')
    .option('--log', 'logarithmic scale in the SVG')
    .option('--json', 'print JSON')
    .action(async (options: SimulateOptions) => simulate(options, io));
}

async function simulate(options: SimulateOptions, io: Io): Promise<void> {
  checkSimulateOptions(options);
  const [engine, library] = await Promise.all([
    import('@openketamine/pharmacokinetics'),
    import('@openketamine/pharmacokinetics/models'),
  ]);
  const people = peopleOf(options);
  const { input, times } = await inputOf(options, engine, library, io);
  const simulation = engine.simulate(input, times);
  noteRetired(input.model.id, input.model, io);
  noteWithoutEffect(options, simulation, input, (exposure) => engine.simulate(exposure, times), io);
  const population = people === undefined ? undefined : await drawn(input, times, people, io);
  const comparison = options.compare ? await compared(input, times, engine, library) : undefined;
  if (options.svg)
    return io.out(await svgOf({ simulation, population, comparison }, input, options));
  if (options.json) {
    const plain = {
      ...engine.plainSimulation(simulation),
      ...(population === undefined ? {} : { population: plainPopulation(population) }),
      ...(comparison === undefined
        ? {}
        : {
            comparison: {
              ...comparison,
              simulations: comparison.simulations.map((each) => engine.plainSimulation(each)),
            },
          }),
    };
    return io.out(JSON.stringify(plain, null, 2));
  }
  const { curveInCharacters } = await import('@openketamine/figures/characters');
  const fine = engine.simulate(input, fineTimes(input, simulation));
  const picture = curveInCharacters(fine, {
    columns: Math.min(io.columns, 100),
    doses: input.doses.map(({ at }) => at?.value ?? 0),
  });
  io.out(asSimulation(simulation, picture, options.at !== undefined, population, io));
  if (comparison !== undefined) io.out(`\n${asComparison(comparison, io)}`);
}

const curve = (simulation: Simulation) => JSON.stringify(Object.values(simulation.analytes));

/** Says which fact about the person the model has no use for: nothing that was typed is dropped in silence. */
function noteWithoutEffect(
  options: SimulateOptions,
  simulation: Simulation,
  input: ExposureInput,
  simulated: (input: ExposureInput) => Simulation,
  io: Io,
): void {
  for (const fact of ['weight', 'age', 'ancestry'] as const) {
    if (options[fact] === undefined) continue;
    const { [fact]: _left, ...person } = input.person ?? {};
    try {
      if (curve(simulated({ ...input, person })) !== curve(simulation)) continue;
    } catch {
      // without it nothing can be simulated at all
      continue;
    }
    io.note(`--${fact} changes nothing with this model and dose.`);
  }
}

async function drawn(
  input: ExposureInput,
  times: Times,
  people: { size: number; seed: number },
  io: Io,
): Promise<Population> {
  const { simulatePopulationInThreads } = await import('@openketamine/pharmacokinetics/workers');
  const { person, ...rest } = input;
  let told = 0;
  return simulatePopulationInThreads(
    { ...rest, ...(person === undefined ? {} : { people: person }), ...people, times },
    {
      onProgress: (done, size) => {
        const tenth = Math.floor((done / size) * 10);
        if (size < 100_000 || tenth <= told) return;
        told = tenth;
        io.note(`${tenth * 10}% of ${size} people`);
      },
    },
  );
}

async function compared(
  { doses, person }: ExposureInput,
  times: Times,
  engine: Engine,
  library: Library,
): Promise<Comparison> {
  const { observationsFor } = await import('@openketamine/pharmacokinetics/observations');
  const [first] = doses;
  return engine.compareModels({
    models: library.models,
    doses,
    ...(person === undefined ? {} : { person }),
    times,
    observations: observationsFor(first?.drug ?? '', first?.route),
  });
}

/** Bands of concentration, and percentiles of peaks and areas, without the people themselves. */
function plainPopulation(population: Population): unknown {
  const at = [5, 25, 50, 75, 95];
  const percentiles = (values: Float64Array) => {
    const sorted = values.toSorted();
    const last = sorted.length - 1;
    return at.map((percentile) => {
      const place = (percentile / 100) * last;
      const low = sorted[Math.floor(place)] ?? Number.NaN;
      const high = sorted[Math.ceil(place)] ?? Number.NaN;
      return { percentile, value: low + (place - Math.floor(place)) * (high - low) };
    });
  };
  return {
    size: population.size,
    seed: population.seed,
    analytes: Object.fromEntries(
      Object.entries(population.analytes).map(([id, { name, unit, bands, cmax, tmax, aucInf }]) => [
        id,
        {
          name,
          unit,
          bands: bands.map(({ percentile, values }) => ({ percentile, values: [...values] })),
          cmax: percentiles(cmax),
          tmax: percentiles(tmax),
          aucInf: percentiles(aucInf),
        },
      ]),
    ),
  };
}

/** A grid fine enough to draw: up to the last moment asked for, or a while past the last dose. */
function fineTimes(input: ExposureInput, { times }: Simulation): Times {
  const asked = times.values.reduce((most, each) => Math.max(most, each), 0);
  const last = Math.max(...input.doses.map(({ at }) => at?.value ?? 0));
  const until = Math.max(asked, last + 6);
  return { every: { value: until / 600, unit: 'h' }, until: { value: until, unit: 'h' } };
}

async function svgOf(
  found: {
    simulation: Simulation;
    population: Population | undefined;
    comparison: Comparison | undefined;
  },
  input: ExposureInput,
  options: SimulateOptions,
): Promise<string> {
  const [{ concentrationCurve }, engine, { observationsFor }, { modelById }] = await Promise.all([
    import('@openketamine/figures'),
    import('@openketamine/pharmacokinetics'),
    import('@openketamine/pharmacokinetics/observations'),
    import('@openketamine/pharmacokinetics/models'),
  ]);
  const times = fineTimes(input, found.simulation);
  const models = found.comparison?.simulations.map(({ model }) => modelById(model.id)) ?? [
    input.model,
  ];
  const [first] = input.doses;
  const { svg } = concentrationCurve({
    simulations: models.map((model) => engine.simulate({ ...input, model }, times)),
    ...(found.population === undefined ? {} : { population: found.population }),
    doses: input.doses.map(({ at, amount }) => ({
      hours: at?.value ?? 0,
      label: `${amount?.value} ${amount?.unit}`,
    })),
    observations: sameDose(observationsFor(first?.drug ?? '', first?.route), input),
    scale: options.log ? 'log' : 'linear',
  });
  return svg;
}

/** Observed values of the very dose that is simulated: others would only mislead in the picture. */
function sameDose(
  observations: readonly Observation[],
  { doses, person }: ExposureInput,
): readonly Observation[] {
  const [only] = doses;
  if (doses.length !== 1 || only?.amount === undefined) return [];
  const weight = person?.weight?.value;
  const mg = (amount: { readonly value: number; readonly unit: string }): number | undefined =>
    amount.unit === 'mg' ? amount.value : weight === undefined ? undefined : amount.value * weight;
  const given = mg(only.amount);
  return observations.filter(({ dose }) => {
    if (dose === undefined || given === undefined) return false;
    const observed = mg(dose);
    const over = dose.over?.value ?? 0;
    const same = observed !== undefined && Math.abs(observed / given - 1) < 0.01;
    return same && over === (only.over?.value ?? 0) * (only.over?.unit === 'h' ? 60 : 1);
  });
}
