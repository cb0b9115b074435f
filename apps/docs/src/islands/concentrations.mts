import { concentrationCurve } from '@openketamine/figures';
import { OpenKetamineError } from '@openketamine/model';
import { bounds } from '@openketamine/model/bounds';
import { showQuantity } from '@openketamine/model/render';
import {
  compareModels,
  simulate,
  type Dose,
  type Form,
  type PharmacokineticModel,
  type Simulation,
} from '@openketamine/pharmacokinetics';
import { defaultModel, modelById, models } from '@openketamine/pharmacokinetics/models';
import { observationsFor } from '@openketamine/pharmacokinetics/observations';
import { el, folded, listOf, part, refusal, tableOf } from '../tools/dom.mts';
import { clearRefusals, entriesOf, refuseAt, share } from '../tools/form.mts';
import { numberAt } from '../tools/numbers.mts';
import { numeric, oneOf, type Entry } from '../tools/share.mts';

const routes = new Set<string>(models.flatMap(({ routes: all }) => all.map(({ route }) => route)));

/** What this tool keeps in its address. A dose without a person is no fact of a patient; a weight is. */
export const entriesOfConcentrations: readonly Entry[] = [
  { name: 'drug', patient: false, problem: oneOf('drug', new Set(['ketamine', 'esketamine'])) },
  { name: 'route', patient: false, problem: oneOf('route', routes) },
  { name: 'model', patient: false, problem: oneOf('model', new Set(models.map(({ id }) => id))) },
  { name: 'form', patient: false, problem: oneOf('form', new Set(['base', 'hydrochloride'])) },
  { name: 'over', patient: false, problem: numeric('minutes', 0, 10_080) },
  { name: 'sessions', patient: false, problem: numeric('a number of sessions', 1, 60) },
  { name: 'every', patient: false, problem: numeric('days between sessions', 0.01, 366) },
  { name: 'hours', patient: false, problem: numeric('hours to show', 0.1, 8784) },
  { name: 'scale', patient: false, problem: oneOf('scale', new Set(['linear', 'log'])) },
  { name: 'dose', patient: true, problem: numeric('a dose', 0, 100_000) },
  { name: 'weight', patient: true },
];

/** So many points make a line; more would only be heavier. */
const points = 480; // not clinical: a number of points
const mostSessions = 60; // not clinical: what is still drawn
const minutesOfHour = 60;
const hoursOfDay = 24;

/** The tool that draws concentrations after one or several sessions, with the model named. */
export function start(place: HTMLElement): void {
  const form = place as HTMLFormElement;
  const result = document.querySelector('[data-result-of=concentrations]');
  if (result === null) return;
  const shared = share(form, entriesOfConcentrations, result);
  const offer = (): void => {
    const select = form.querySelector<HTMLSelectElement>('[name=model]');
    const route = form.querySelector<HTMLSelectElement>('[name=route]')?.value ?? '';
    if (select === null) return;
    const chosen = select.value || (shared.entries?.['model'] ?? '');
    const fit = models.filter(({ routes: all }) => all.some((each) => each.route === route));
    select.replaceChildren(
      new Option('the usual one for drug and route', ''),
      ...fit.map(({ id, title }) => new Option(title, id)),
    );
    select.value = fit.some(({ id }) => id === chosen) ? chosen : '';
  };
  const work = (): void => {
    clearRefusals(form);
    shared.write();
    const entries = entriesOf(form, entriesOfConcentrations);
    const read = (
      name: string,
      unit: string,
      bound?: { least: number; most: number; whole?: true },
    ) => numberAt(form, name, { label: name, unit, ...(bound === undefined ? {} : { bound }) });
    const dose = read('dose', 'mg');
    const over = read('over', 'min');
    const weight = read('weight', 'kg', {
      least: bounds['body-weight'].kg?.least ?? 0,
      most: bounds['body-weight'].kg?.most ?? Infinity,
    });
    const sessions = read('sessions', '1', { least: 1, most: mostSessions, whole: true });
    const every = read('every', 'd');
    const until = read('hours', 'h');
    if ([dose, over, weight, sessions, every, until].some(({ kind }) => kind === 'stop')) {
      result.replaceChildren();
      return;
    }
    const valueOf = (typed: typeof dose, otherwise: number): number =>
      typed.kind === 'value' ? typed.value : otherwise;
    const { drug = '', route = '', scale } = entries;
    const count = valueOf(sessions, 1);
    const apart = valueOf(every, 1);
    const doses: readonly Dose[] =
      dose.kind === 'value'
        ? Array.from({ length: count }, (_, at) => ({
            drug,
            route: route,
            form: (entries['form'] || undefined) as Form,
            amount: { value: dose.value, unit: 'mg' },
            at: { value: at * apart, unit: 'd' },
            session: at + 1,
            ...(valueOf(over, 0) === 0 ? {} : { over: { value: valueOf(over, 0), unit: 'min' } }),
          }))
        : [];
    try {
      const usual = entries['model'] ? undefined : defaultModel(drug, route);
      const model = usual?.model ?? modelById(entries['model'] ?? '');
      const hours = Math.max(valueOf(until, 12), 0.1) + (count - 1) * apart * hoursOfDay;
      const step = Math.max(1, Math.round((hours * minutesOfHour) / points));
      const sampling = {
        every: { value: step, unit: 'min' },
        until: { value: hours, unit: 'h' },
      } as const;
      const person =
        weight.kind === 'value' ? { weight: { value: weight.value, unit: 'kg' as const } } : {};
      const simulation = simulate({ model, doses, person }, sampling);
      const others = models.filter(
        ({ id, routes: all }) => id !== model.id && all.some((each) => each.route === route),
      );
      show(result, {
        simulation,
        assumptions: usual?.assumptions ?? [],
        doses,
        drug,
        route,
        scale: scale === 'log' ? 'log' : 'linear',
        disagreement: disagreement([model, ...others], { doses, person }, sampling),
      });
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      const at = refuseAt(form, error);
      result.replaceChildren(...(at ? [] : [refusal(error)]));
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLSelectElement).name === 'route') offer();
    if (result.childElementCount > 0) work();
    else shared.write();
  });
  offer();
  form.dataset['ready'] = 'true';
  if (shared.entries !== undefined) work();
}

type Sampling = Parameters<typeof simulate>[1];

/** How far models that describe the same route lie apart; nothing where there is one, or another does not fit. */
function disagreement(
  all: readonly PharmacokineticModel[],
  about: Omit<Parameters<typeof simulate>[0], 'model'>,
  sampling: Sampling,
): readonly string[] {
  if (all.length < 2) return [];
  try {
    return compareModels({ models: all, ...about, times: sampling }).says;
  } catch (error) {
    if (error instanceof OpenKetamineError) return [];
    throw error;
  }
}

interface Drawn {
  readonly simulation: Simulation;
  readonly assumptions: readonly string[];
  readonly doses: readonly Dose[];
  readonly drug: string;
  readonly route: string;
  readonly scale: 'linear' | 'log';
  readonly disagreement: readonly string[];
}

/** So many rows stand in the table beneath the curve. */
const rowsShown = 24; // not clinical: length of a table

/** Groups of a drawing have no role, so a name on them says nothing to anybody. */
const withoutGroupNames = (svg: string): string =>
  svg.replaceAll(/(?<=<g\b[^>]*)\saria-label="[^"]*"/gu, '');

function show(place: Element, drawn: Drawn): void {
  const { simulation, assumptions, doses, drug, route, scale } = drawn;
  const single = doses.length === 1;
  const [first] = doses;
  const figure = concentrationCurve({
    simulations: [simulation],
    doses: doses.map(({ at, amount }, index) => ({
      hours: (at?.value ?? 0) * hoursOfDay,
      ...(index === 0 && amount !== undefined ? { label: showQuantity(amount) } : {}),
    })),
    observations: single
      ? observationsFor(drug, route as Parameters<typeof observationsFor>[1]).filter(
          ({ dose }) => dose !== undefined && dose.value === first?.amount?.value,
        )
      : [],
    scale,
    theme: 'page',
    width: 720,
  });
  const step = Math.max(1, Math.floor(figure.table.rows.length / rowsShown));
  const picture = el('div', {
    class: 'ok-room-scroll',
    tabindex: '0',
    role: 'region',
    'aria-label': figure.title,
  });
  // The figure escapes whatever the data say.
  picture.innerHTML = withoutGroupNames(figure.svg.trim());
  const { model, warnings } = simulation;
  place.replaceChildren(
    el('h2', {}, 'What the model says'),
    el(
      'p',
      {},
      el('strong', {}, `Model: ${model.id}. `),
      'A typical person of the model, not this patient. Nothing here says which dose is right.',
    ),
    el(
      'figure',
      { class: 'ok-curve' },
      picture,
      el('figcaption', { class: 'ok-figure-note' }, figure.text),
    ),
    ...part('What speaks against trusting it', ...listOf(warnings.map(({ says }) => says))),
    ...part('What is assumed', ...listOf([...new Set([...assumptions, ...model.assumptions])])),
    ...part('Other models of this route', ...listOf(drawn.disagreement)),
    folded(
      'The curve as a table',
      tableOf(
        figure.title,
        figure.table.head,
        figure.table.rows.filter((_, index) => index % step === 0),
      ),
    ),
  );
}
