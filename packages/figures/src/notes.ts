import { lastCheckedLine, showReading, statusLine } from '@openketamine/model/render';
import type { AnalyteId } from '@openketamine/pharmacokinetics';
import type { CurveInput } from './curve.js';
import type { Point } from './series.js';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/**
 * What stands below a drawing: populations, assumptions, warnings, what bands and points are, who reviewed the
 * models and re-read their sources, sources.
 *
 * @internal
 */
export function notesOf(
  { simulations, population, observations = [] }: CurveInput,
  analytes: readonly AnalyteId[],
  observed: readonly Point[],
): string[] {
  const several = simulations.length > 1;
  const [first] = simulations;
  const of = (id: string, text: string): string => (several ? `${id}: ${text}` : text);
  // What is assumed everywhere is said once.
  const shared = (first?.model.assumptions ?? []).filter((each) =>
    simulations.every(({ model }) => model.assumptions.includes(each)),
  );
  const notes = simulations.flatMap(({ model, warnings }) => {
    const own = model.assumptions.filter((each) => !several || !shared.includes(each));
    return [
      of(model.id, `Population: ${model.population}`),
      ...(own.length === 0 ? [] : [of(model.id, `Assumed: ${own.join('; ')}.`)]),
      ...warnings
        .filter(
          ({ about, analyte }) =>
            about !== 'gap' && (analyte === undefined || analytes.includes(analyte)),
        )
        .map(({ says }) => of(model.id, `Warning: ${says}`)),
    ];
  });
  if (several && shared.length > 0) notes.unshift(`Assumed in all models: ${shared.join('; ')}.`);
  const bands = population?.analytes.parent?.bands ?? [];
  if (population !== undefined && bands.length > 1) {
    const ends = bands.map(({ percentile }) => percentile);
    notes.push(
      `Bands: between the percentiles ${ends.join(', ')} of ${population.size} simulated people (seed ${population.seed}). They show how people differ, not what is uncertain about the model.`,
    );
  }
  if (observed.length > 0) {
    notes.push(`◇ observed: ${[...new Set(observed.map(({ says }) => says))].join('; ')}.`);
    if (observed.some(({ timed }) => !timed)) {
      notes.push('Observed values whose time is not given stand where the first curve peaks.');
    }
  }
  const cites = [
    ...new Set([
      ...simulations.flatMap(({ model }) => model.cites),
      ...observations.flatMap(({ cite }) => (cite === undefined ? [] : [cite])),
    ]),
  ];
  const { word, explains } = showReading({ verification: 'unverified' });
  const doubt = (what: string): string => `${sentence(word).slice(0, -1)}, ${what}: ${explains}`;
  notes.push(
    ...simulations.flatMap(({ model }) =>
      model.unverified === true ? [of(model.id, doubt('a number of this model'))] : [],
    ),
    ...(observations.some(({ verification }) => verification === 'unverified')
      ? [doubt('an observed value')]
      : []),
  );
  const standings = simulations.map(
    ({ model }) => `${statusLine(model)}; ${lastCheckedLine(model)}`,
  );
  // alike, it is said once
  const standing =
    new Set(standings).size === 1
      ? standings.slice(0, 1).map(sentence)
      : simulations.map(({ model }, index) => of(model.id, sentence(standings[index] ?? '')));
  return [...notes, ...standing, `Sources: ${cites.join(', ')}. Not a medical device.`];
}
