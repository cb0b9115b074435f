import { OpenKetamineError } from '@openketamine/model';
import { choices, models } from './generated/index.js';
import type { PharmacokineticModel, Route } from './model-data.js';

export {
  ashraf2018SKetamine,
  constructedKetamineIm,
  constructedKetamineSublingual,
  fanta2015SKetamine,
  models,
  otto2021SKetamine,
  perezRuixo2021Esketamine,
  simons2022SKetamine,
} from './generated/index.js';

/**
 * The model with an id.
 *
 * @throws OpenKetamineError `ID_UNKNOWN`, naming the models there are
 * @example
 * modelById('otto-2021-s-ketamine').sampling
 * // => 'venous'
 * @category models
 */
export function modelById(id: string): PharmacokineticModel {
  const found = models.find((model) => model.id === id);
  if (found !== undefined) return found;
  const left = choices.flatMap(({ notShipped }) => notShipped).find(({ record }) => record === id);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/model',
    left === undefined
      ? `There is no model ${JSON.stringify(id)}.`
      : `${id} is not shipped. ${left.says}`,
    `Use one of ${models.map((model) => model.id).join(', ')}.`,
  );
}

/**
 * The model taken for a drug and a route when none is named, with the assumptions of that choice.
 *
 * @throws OpenKetamineError `MODEL_UNSUITABLE` where no model could be read, saying why
 * @example
 * defaultModel('esketamine', 'nasal').model.id
 * // => 'perez-ruixo-2021-esketamine'
 * @category models
 */
export function defaultModel(
  drug: string,
  route: Route,
): { readonly model: PharmacokineticModel; readonly assumptions: readonly string[] } {
  const all = choices.flatMap((table) => table.choices);
  const found = all.find((choice) => choice.drug === drug && choice.route === route);
  if (found === undefined) {
    const why = choices
      .flatMap(({ without }) => without)
      .find((each) => each.drug === drug && each.route === route)?.says;
    const has = all.filter((choice) => choice.drug === drug).map((choice) => choice.route);
    throw new OpenKetamineError(
      'MODEL_UNSUITABLE',
      '/route',
      `There is no model for ${drug} by the route ${route}.${why === undefined ? '' : ` ${why}`}`,
      has.length === 0 ? 'Give ketamine or esketamine.' : `Routes with a model: ${has.join(', ')}.`,
    );
  }
  return { model: modelById(found.model), assumptions: found.assumptions };
}

/**
 * Every model that has a route.
 *
 * @example
 * modelsFor('nasal').map(({ id }) => id)
 * // => ['perez-ruixo-2021-esketamine']
 * @category models
 */
export function modelsFor(route: Route): readonly PharmacokineticModel[] {
  return models.filter(({ routes }) => routes.some((each) => each.route === route));
}
