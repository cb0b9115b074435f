import type { AnalyteId } from '@openketamine/pharmacokinetics';
import type { CurveInput } from './curve.js';
import type { Point } from './series.js';

/**
 * What stands below a drawing: populations, assumptions, warnings, what bands and points are, sources.
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
  return [
    ...notes,
    `Sources: ${cites.join(', ')}. Not reviewed by a clinician; not a medical device.`,
  ];
}
