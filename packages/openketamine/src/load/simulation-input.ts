import { OpenKetamineError } from '@openketamine/model';
import type {
  CourseDoses,
  ExposureInput,
  PharmacokineticModel,
  Times,
} from '@openketamine/pharmacokinetics';
import type { Io } from '../io/io.js';
import { formerly } from './lifecycle.js';
import { didYouMean } from './did-you-mean.js';
import { checkPerson } from './simulation-checks.js';
import { courseOf, doseOf, formOf, personOf, timesOf, type SimulateOptions } from './simulation.js';

/** The simulation package, loaded only when it is needed. */
export type Engine = typeof import('@openketamine/pharmacokinetics');
/** Its models. */
export type Library = typeof import('@openketamine/pharmacokinetics/models');

/** Doses, person, model and moments, from a plan or from options, with what had to be assumed. */
export async function inputOf(
  options: SimulateOptions,
  engine: Engine,
  library: Library,
  io: Io,
): Promise<{ input: ExposureInput; times: Times }> {
  if ((options.plan === undefined) === (options.dose === undefined)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      options.plan === undefined ? '--dose' : '--plan',
      options.plan === undefined
        ? 'There is nothing to simulate.'
        : 'A plan and a single dose were both given.',
      'Give --plan FILE, or --dose AMOUNT with --route.',
    );
  }
  const assumptions: string[] = [];
  let read: Pick<CourseDoses, 'doses' | 'warnings' | 'person'>;
  if (options.plan === undefined) {
    const drug = options.drug ?? drugFor(options, library, assumptions);
    const form = formOf(options.form) ?? 'base';
    if (options.form === undefined) assumptions.push('amounts are base');
    read = { doses: [doseOf(options, drug, form)], warnings: [], person: {} };
  } else {
    const course = await courseOf(options.plan, io);
    const stated = course.form === 'base' || course.form === 'hydrochloride';
    const form = formOf(options.form) ?? (stated ? undefined : 'base');
    if (form === 'base' && options.form === undefined) assumptions.push('amounts are base');
    if (stated && options.form === undefined) {
      assumptions.push(`amounts are ${course.form}, as the plan says`);
    }
    const found = engine.dosesOf(course, {
      includeConditional: options.includeConditional ?? false,
      ...(form === undefined ? {} : { form }),
    });
    assumptions.push(...found.assumptions);
    read = found;
  }
  const person = personOf(options);
  checkPerson(read.person, person);
  const [first] = read.doses;
  const { model, because } = modelFor(options, first?.drug ?? '', first?.route ?? '', library);
  return {
    times: timesOf(options, read.doses),
    input: {
      model,
      doses: read.doses,
      person: { ...read.person, ...person },
      assumptions: [...assumptions, ...because],
      warnings: read.warnings,
    },
  };
}

/** The drug when none was named: what the chosen model describes, or the default model of the route. */
function drugFor(options: SimulateOptions, library: Library, assumptions: string[]): string {
  const named = options.model === undefined ? undefined : modelNamed(options.model, library);
  const route = options.route ?? '';
  const drug =
    named?.drug ??
    ['esketamine', 'ketamine'].find((each) => {
      try {
        return library.defaultModel(each, route).model.drug === each;
      } catch {
        return false;
      }
    }) ??
    'esketamine';
  assumptions.push(`drug not given: ${drug}, which the model describes`);
  return drug;
}

function modelNamed(id: string, library: Library): PharmacokineticModel {
  try {
    return library.modelById(id);
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    const renamed = formerly(id, library.models);
    if (renamed !== undefined) return renamed;
    const ids = library.models.map((model) => model.id);
    throw new OpenKetamineError(
      error.code,
      '--model',
      error.reason,
      `${didYouMean(id, ids)} ${error.hint}`,
    );
  }
}

function modelFor(
  options: SimulateOptions,
  drug: string,
  route: string,
  library: Library,
): { model: PharmacokineticModel; because: readonly string[] } {
  if (options.model !== undefined)
    return { model: modelNamed(options.model, library), because: [] };
  const { model, assumptions } = library.defaultModel(drug, route);
  return { model, because: assumptions };
}
