import { OpenKetamineError, parseQuantity, type Quantity } from '@openketamine/model';
import type {
  Dose,
  Duration,
  Form,
  Person,
  PlannedCourse,
  Times,
} from '@openketamine/pharmacokinetics';
import type { Io } from '../io/io.js';
import { bodyQuantity, wholeNumber, years } from '../options.js';
import { readChecked } from './read.js';

/** What `simulate` was asked, as it was typed. */
export interface SimulateOptions {
  readonly plan?: string;
  readonly includeConditional?: boolean;
  readonly dose?: string;
  readonly over?: string;
  readonly route?: string;
  readonly drug?: string;
  readonly model?: string;
  readonly form?: string;
  readonly weight?: string;
  readonly age?: string;
  readonly ancestry?: string;
  readonly at?: string;
  readonly every?: string;
  readonly until?: string;
  readonly population?: string;
  readonly seed?: string;
  readonly compare?: boolean;
  readonly svg?: boolean;
  readonly log?: boolean;
  readonly json?: boolean;
}

const wrong = (option: string, reason: string, hint: string): OpenKetamineError =>
  new OpenKetamineError('INPUT_INVALID', option, reason, hint);

const timeUnits: readonly string[] = ['s', 'min', 'h', 'd', 'wk'];

/** A length of time such as 40min or 2h. */
function duration(text: string, option: string): Duration {
  const quantity = parseQuantity(text, option);
  if (!timeUnits.includes(quantity.unit)) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      option,
      `${text} is not a length of time.`,
      'Give it as 30s, 40min, 1.5h, 7d or 2wk.',
    );
  }
  return quantity as Duration;
}

/** Base or hydrochloride, as `--form` says it. */
export function formOf(text: string | undefined): Form | undefined {
  if (text === undefined || text === 'base' || text === 'hydrochloride') return text;
  throw wrong(
    '--form',
    `${JSON.stringify(text)} is not a form of a drug known here.`,
    'Use base or hydrochloride.',
  );
}

/** The person, as far as options say. */
export function personOf(options: SimulateOptions): Person {
  const { weight, age, ancestry } = options;
  return {
    ...(weight === undefined
      ? {}
      : { weight: bodyQuantity(weight, 'weight', '--weight').quantity as Quantity<'kg'> }),
    ...(age === undefined ? {} : { age: { value: years(age, '--age'), unit: 'a' } as const }),
    ...(ancestry === undefined ? {} : { ancestry: ancestryOf(ancestry) }),
  };
}

function ancestryOf(text: string): NonNullable<Person['ancestry']> {
  if (text === 'asian' || text === 'japanese' || text === 'other') return text;
  throw wrong(
    '--ancestry',
    `${JSON.stringify(text)} changes nothing in any model.`,
    'Use asian, japanese, or other for neither.',
  );
}

/** The single administration that `--dose` describes. */
export function doseOf(options: SimulateOptions, drug: string, form: Form): Dose {
  const { dose = '', over, route } = options;
  const amount = parseQuantity(dose, '--dose');
  if (amount.unit !== 'mg' && amount.unit !== 'mg/kg') {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      '--dose',
      `${dose} is not a dose.`,
      'Give a dose in mg or mg/kg, for example 42mg or 0.5mg/kg.',
    );
  }
  if (route === undefined) {
    throw wrong('--route', 'It is not said how the dose is given.', 'Add --route, for example iv.');
  }
  return {
    drug,
    route,
    form,
    amount: amount as Quantity<'mg'>,
    ...(over === undefined ? {} : { over: duration(over, '--over') }),
  };
}

/** A planned course from a file or standard input. */
export async function courseOf(path: string, io: Io): Promise<PlannedCourse> {
  const { plannedCourseSchema } = await import('@openketamine/pharmacokinetics/schema');
  const hint = 'Give what `openketamine plan --json` prints.';
  const course = await readChecked(path, io, {
    option: '--plan',
    schema: plannedCourseSchema,
    code: 'INPUT_INVALID',
    hint,
    complete: async (file) => {
      const { value } = file;
      const isBlock = typeof value === 'object' && value !== null;
      if (isBlock && 'error' in value) {
        throw wrong('--plan', 'The plan was refused, so there is nothing to simulate.', hint);
      }
      if (!isBlock || !('sessions' in value)) {
        throw wrong('--plan', 'This is not a planned course.', hint);
      }
      return file;
    },
  });
  return course as PlannedCourse;
}

/** The moments asked for; without any, every ten minutes until a day after the last dose. */
export function timesOf(options: SimulateOptions, doses: readonly Dose[]): Times {
  const { at, every, until } = options;
  if (at !== undefined) {
    if (every !== undefined || until !== undefined) {
      throw wrong(
        '--at',
        'Moments and a grid were both asked for.',
        'Give --at, or --every and --until.',
      );
    }
    return { at: at.split(',').map((each) => duration(each, '--at')) };
  }
  const last = Math.max(...doses.map(({ at: start }) => start?.value ?? 0));
  return {
    every: every === undefined ? { value: 10, unit: 'min' } : duration(every, '--every'),
    until: until === undefined ? { value: last + 24, unit: 'h' } : duration(until, '--until'),
  };
}

/** How many people, and which. */
export function peopleOf(options: SimulateOptions): { size: number; seed: number } | undefined {
  const { population, seed } = options;
  if (population === undefined) {
    if (seed === undefined) return undefined;
    throw wrong('--seed', 'A seed draws people, and none were asked for.', 'Add --population N.');
  }
  const size = wholeNumber(population, '--population');
  if (seed === undefined) {
    throw wrong(
      '--seed',
      'A population without a seed could not be drawn again.',
      'Add --seed with any whole number.',
    );
  }
  const value = Number(seed);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw wrong(
      '--seed',
      `${JSON.stringify(seed)} is not a whole number.`,
      'Give a whole number from 0.',
    );
  }
  return { size, seed: value };
}
