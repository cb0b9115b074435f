import { checkFormat } from '@openketamine/model';
import { plainDoses, racemate } from './dosing.js';
import type { PlainDose } from './internal/dosing/terms.js';
import type { AnalyteId, PharmacokineticModel } from './model-data.js';
import { resolvePerson } from './person.js';
import type { ExposureInput, ModelDescription, Warning } from './types.js';

const unverified = new WeakMap<PharmacokineticModel, boolean>();

/** Whether a number of a model is from memory; models never change, so that each is looked through once. */
function isUnverified(model: PharmacokineticModel): boolean {
  const before = unverified.get(model);
  if (before !== undefined) return before;
  const found = JSON.stringify(model).includes('"verification":"unverified"');
  unverified.set(model, found);
  return found;
}

/**
 * What a curve of a model is a curve of.
 *
 * @param model - the model
 * @param assumptions - the assumptions in force
 * @category results
 */
export function describe(
  model: PharmacokineticModel,
  assumptions: readonly string[] = model.assumptions,
): ModelDescription {
  const cites = model.parameters.flatMap(({ cite }) => (cite === undefined ? [] : [cite]));
  return {
    id: model.id,
    title: model.title,
    kind: model.kind,
    status: model.status,
    ...(model.decided === undefined ? {} : { decided: model.decided }),
    lastChecked: model.lastChecked,
    ...(isUnverified(model) ? { unverified: true } : {}),
    drug: model.drug,
    enantiomer: model.enantiomer,
    sampling: model.sampling,
    population: model.population.says,
    assumptions: [...new Set(assumptions)],
    cites: [...new Set([model.source.cite, ...cites])],
    record: model.record,
  };
}

/**
 * What the substances are called: as the model calls them, except after a racemic dose in a model of
 * one enantiomer, where the curve stands for both.
 *
 * @internal
 */
export function namesOf({ model, doses }: Pick<ExposureInput, 'model' | 'doses'>): readonly {
  readonly id: AnalyteId;
  readonly name: string;
}[] {
  const racemic = model.enantiomer !== 'racemic' && doses.some(({ drug }) => drug === racemate);
  return model.analytes.map(({ id, name }) => ({
    id,
    name: racemic ? (id === 'parent' ? racemate : id) : name,
  }));
}

/** Everything about an input that is the same for one person or many. @internal */
export function prepare(input: ExposureInput): {
  readonly description: ModelDescription;
  readonly warnings: readonly Warning[];
  readonly doses: readonly PlainDose[];
  readonly covariates: ReturnType<typeof resolvePerson>['covariates'];
} {
  const { model, person = {} } = input;
  checkFormat(model, '/model');
  const resolved = resolvePerson(model, person);
  const { doses, assumptions } = plainDoses(model, input.doses, person);
  return {
    doses,
    covariates: resolved.covariates,
    warnings: [...(input.warnings ?? []), ...resolved.warnings, ...ownWarnings(model)],
    description: describe(model, [
      ...(input.assumptions ?? []),
      ...assumptions,
      ...model.assumptions,
      ...resolved.assumptions,
    ]),
  };
}

function ownWarnings(model: PharmacokineticModel): Warning[] {
  const defects = (model.defects ?? []).map(({ says, analyte, measure }): Warning => ({
    about: 'defect',
    says,
    measure,
    ...(analyte === undefined ? {} : { analyte }),
  }));
  return [...defects, ...(model.gaps ?? []).map((says): Warning => ({ about: 'gap', says }))];
}
