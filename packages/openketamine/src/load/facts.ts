import { OpenKetamineError, type PatientFactsInput } from '@openketamine/model';
import type { Io } from '../io/io.js';
import { bodyQuantity, years } from '../options.js';
import { readChecked } from './read.js';

/** Options that say something about the person. */
export interface FactOptions {
  readonly patient?: string;
  readonly weight?: string;
  readonly height?: string;
  readonly age?: string;
  readonly birthDate?: string;
  readonly sex?: string;
}

export interface LoadedFacts {
  readonly facts: PatientFactsInput;
  /** The weight came with its unit, so somebody has looked at it. */
  readonly weightConfirmed: boolean;
}

const plain = {
  weight: ({ weight }: PatientFactsInput) =>
    weight === undefined ? undefined : weight.unit === 'g' ? weight.value / 1000 : weight.value,
  height: ({ height }: PatientFactsInput) =>
    height === undefined ? undefined : height.unit === 'm' ? height.value * 100 : height.value,
  age: ({ age }: PatientFactsInput) =>
    age === undefined ? undefined : age.unit === 'mo' ? Math.floor(age.value / 12) : age.value,
  birthDate: ({ birthDate }: PatientFactsInput) => birthDate,
  sex: ({ sex }: PatientFactsInput) => sex,
};

const units: Partial<Record<keyof typeof plain, string>> = {
  weight: ' kg',
  height: ' cm',
  age: ' a',
};

// not clinical: a weight in grams and the same in kilograms differ in their last digits
const same = (one: string | number, other: string | number) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-9
    : one === other;

/**
 * A fact that the file and an option say differently is refused: which of the two is the safer one hangs on the rule that
 * asks, and a dose on either would be a choice nobody made.
 */
function checkOnce(
  file: PatientFactsInput,
  facts: PatientFactsInput,
  { patient }: FactOptions,
): void {
  for (const [name, of] of Object.entries(plain)) {
    const before = of(file);
    const after = of(facts);
    if (before === undefined || after === undefined || same(before, after)) continue;
    const option = `--${name === 'birthDate' ? 'birth-date' : name}`;
    const unit = units[name as keyof typeof plain] ?? '';
    throw new OpenKetamineError(
      'INPUT_INVALID',
      option,
      `${patient === '-' ? 'Standard input' : patient} says ${before}${unit}, and ${option} says ${after}${unit}.`,
      `Say it once: correct the file, or leave ${option} out. A change during the course is an event, facts-changed.`,
    );
  }
}

/** Facts from a file and from options. What both say, both must say alike. */
export async function loadFacts(options: FactOptions, io: Io): Promise<LoadedFacts> {
  const file: PatientFactsInput =
    options.patient === undefined ? {} : await readFacts(options.patient, io);
  const facts: PatientFactsInput = { ...file };
  let weightConfirmed = false;
  if (options.weight !== undefined) {
    const { quantity, stated } = bodyQuantity(options.weight, 'weight', '--weight');
    facts.weight = { value: quantity.value, unit: 'kg' };
    weightConfirmed = stated;
  }
  if (options.height !== undefined) {
    facts.height = {
      value: bodyQuantity(options.height, 'height', '--height').quantity.value,
      unit: 'cm',
    };
  }
  if (options.age !== undefined) facts.age = { value: years(options.age, '--age'), unit: 'a' };
  if (options.birthDate !== undefined) facts.birthDate = options.birthDate;
  if (options.sex !== undefined) {
    if (!['male', 'female', 'unknown'].includes(options.sex)) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '--sex',
        `${JSON.stringify(options.sex)} is not accepted.`,
        'Use male, female or unknown.',
      );
    }
    facts.sex = options.sex as 'male';
  }
  checkOnce(file, facts, options);
  return { facts, weightConfirmed };
}

async function readFacts(path: string, io: Io): Promise<PatientFactsInput> {
  const { patientFactsSchema } = await import('@openketamine/model/schema');
  const facts = await readChecked(path, io, {
    option: '--patient',
    schema: patientFactsSchema,
    code: 'INPUT_INVALID',
    hint: 'See `openketamine show patient-schema` for what fits.',
  });
  // A misspelled concept must not pass for a condition that is absent.
  const [{ checkFacts }, { fullTerminology }] = await Promise.all([
    import('@openketamine/screening/facts'),
    import('@openketamine/terminology/full'),
  ]);
  checkFacts(facts, fullTerminology, '--patient');
  return facts;
}
