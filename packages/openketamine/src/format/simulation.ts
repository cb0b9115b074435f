import type {
  AnalyteCurve,
  Comparison,
  Population,
  Simulation,
} from '@openketamine/pharmacokinetics';
import { lastCheckedLine, statusLine } from '@openketamine/model/render';
import { columns, wrap } from './columns.js';
import { styles } from './styles.js';

interface Terminal {
  readonly columns: number;
  readonly color: boolean;
}

/** Three digits, as people read a concentration. */
const short = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

const clock = (hours: number): string =>
  hours < 2
    ? `${short(hours * 60)} min`
    : hours < 72
      ? `${short(hours)} h`
      : `${short(hours / 24)} d`;

const site = ({ model }: Simulation): string =>
  model.sampling === 'not-stated' ? 'sampling site not stated' : `${model.sampling} plasma`;

/** One model's answer as a person reads it: what it is of, picture, numbers, assumptions, warnings. */
export function asSimulation(
  simulation: Simulation,
  picture: string,
  moments: boolean,
  population: Population | undefined,
  terminal: Terminal,
): string {
  const style = styles(terminal.color);
  const width = Math.max(40, Math.min(terminal.columns, 100));
  const { model } = simulation;
  const kind =
    model.kind === 'constructed' ? ' Constructed by the project, published nowhere.' : '';
  return [
    [
      style.bold(wrap(model.title, width)),
      wrap(
        `${model.id}, ${model.enantiomer}-enantiomer, ${site(simulation)}, ${statusLine(model)}; ${lastCheckedLine(model)}.${kind}`,
        width,
      ),
    ].join('\n'),
    picture,
    summary(simulation),
    ...(moments ? [table(simulation)] : []),
    ...(population === undefined ? [] : [spread(population)]),
    notes(simulation, width, terminal.color),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

const curves = (simulation: Simulation): readonly AnalyteCurve[] =>
  Object.values(simulation.analytes);

function summary(simulation: Simulation): string {
  const rows = curves(simulation).map(({ name, firstPeak, auc, aucInf }) => [
    name,
    `${short(firstPeak.value.value)} ng/mL`,
    clock(firstPeak.time.value),
    `${short(auc.value)} ng·h/mL`,
    `${short(aucInf.value)} ng·h/mL`,
  ]);
  const last = simulation.times.values.reduce((most, each) => Math.max(most, each), 0);
  const head = ['', 'peak', 'after', `area to ${clock(last)}`, 'area in all'];
  return columns([head, ...rows], [1, 2, 3, 4]);
}

function table(simulation: Simulation): string {
  const list = curves(simulation);
  const head = ['time', ...list.map(({ name }) => `${name}, ng/mL`)];
  const rows = [...simulation.times.values].map((t, i) => [
    clock(t),
    ...list.map(({ values }) => short(values[i] ?? Number.NaN)),
  ]);
  return columns(
    [head, ...rows],
    head.map((_, at) => at),
  );
}

function spread(population: Population): string {
  const rows = Object.values(population.analytes).map(({ name, bands }) => {
    const peaks = bands.map(({ values }) =>
      short(values.reduce((most, each) => Math.max(most, each), 0)),
    );
    return [name, ...peaks];
  });
  const [first] = Object.values(population.analytes);
  const head = ['', ...(first?.bands ?? []).map(({ percentile }) => `${percentile}%`)];
  return [
    `${population.size} simulated people (seed ${population.seed}): highest point of each percentile band, ng/mL`,
    columns(
      [head, ...rows],
      head.map((_, at) => at),
    ),
  ].join('\n');
}

function notes(simulation: Simulation, width: number, color: boolean): string {
  const style = styles(color);
  return [
    wrap(`Population: ${simulation.model.population}`, width, '  '),
    'Assumed',
    ...simulation.model.assumptions.map((each) => wrap(`- ${each}`, width, '  ')),
    ...simulation.warnings.map(({ says }) => style.caution(wrap(`▲ ${says}`, width, '  '))),
    wrap(`Sources: ${simulation.model.cites.join(', ')}.`, width, '  '),
    wrap('Shows a model of an average person, not an effect. Not a medical device.', width),
  ].join('\n');
}

/** Several models on the same doses, how far they disagree, and what was observed. */
export function asComparison(comparison: Comparison, terminal: Terminal): string {
  const width = Math.max(40, Math.min(terminal.columns, 100));
  const rows = comparison.simulations.map((simulation) => {
    const parent = simulation.analytes.parent;
    return [
      simulation.model.id,
      simulation.model.sampling,
      `${short(parent?.firstPeak.value.value ?? Number.NaN)} ng/mL`,
      clock(parent?.firstPeak.time.value ?? Number.NaN),
      `${short(parent?.aucInf.value ?? Number.NaN)} ng·h/mL`,
    ];
  });
  const observed = comparison.observations.flatMap(({ title, values }) =>
    values
      .filter(({ analyte, unit }) => analyte === 'parent' && unit === 'ng/mL')
      .map(({ value, least, most }) => `- ${title}: ${value ?? `${least} to ${most}`} ng/mL`),
  );
  return [
    columns([['model', 'sampled', 'peak', 'after', 'area in all'], ...rows], [2, 3, 4]),
    comparison.says.map((each) => wrap(each, width)).join('\n'),
    observed.length === 0
      ? ''
      : ['Observed, with the drug itself', ...observed.map((each) => wrap(each, width, '  '))].join(
          '\n',
        ),
    comparison.left.length === 0
      ? ''
      : ['Left out', ...comparison.left.map(({ why }) => wrap(`- ${why}`, width, '  '))].join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
