import type { Simulation } from '@openketamine/pharmacokinetics';
import { concentration, count, moment } from './numbers.js';
import type { Series } from './series.js';

/**
 * The title of a figure: what it shows, as a sentence with its number.
 *
 * @internal
 */
export function finding(simulations: readonly Simulation[], series: readonly Series[]): string {
  const parents = series.filter(({ analyte }) => analyte === 'parent');
  const first = parents[0] ?? series[0];
  if (first === undefined) return 'Nothing to show';
  if (simulations.length === 1) {
    return `${capital(first.label)} peaks at ${concentration(first.peak.c)} ng/mL after ${moment(first.peak.t)} in a typical person`;
  }
  const peaks = (parents.length > 0 ? parents : series)
    .map(({ peak }) => peak.c)
    .toSorted((a, b) => a - b);
  return `${count(simulations.length)} models put the peak between ${concentration(peaks[0] ?? 0)} and ${concentration(peaks.at(-1) ?? 0)} ng/mL`;
}

/**
 * Which curve is a curve of what: one line per model, for under the title.
 *
 * @internal
 */
export function identity({ model }: Simulation): string {
  const site =
    model.sampling === 'not-stated' ? 'sampling site not stated' : `${model.sampling} plasma`;
  const form = model.enantiomer === 'racemic' ? 'racemate' : `${model.enantiomer}-enantiomer`;
  const kind = model.kind === 'constructed' ? ', constructed by this project' : '';
  return `${model.id}: ${form}, ${site}${kind}`;
}

/**
 * The same as the picture, in words.
 *
 * @internal
 */
export function inWords(simulations: readonly Simulation[], series: readonly Series[]): string {
  const title = finding(simulations, series);
  // The title already says the first line of one model.
  const rest = simulations.length === 1 ? series.slice(1) : series;
  const sentences = rest.map(
    ({ label, peak }) => `${label} peaks at ${concentration(peak.c)} ng/mL after ${moment(peak.t)}`,
  );
  return `${[title, ...sentences, ...simulations.map(identity)].join('. ')}.`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
