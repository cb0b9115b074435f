import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { pharmacokineticConstants } from './generated/constants/pharmacokinetic-constants.js';
import type { PlainDose } from './internal/dosing/terms.js';
import { inHours, isTimeUnit } from './internal/dosing/units.js';
import type { PharmacokineticModel } from './model-data.js';
import type { Dose, Duration, Form, Person } from './types.js';

/** The racemate, which the models of one enantiomer describe only under an assumption. */
export const racemate = 'ketamine';

/**
 * Milligrams of base in an amount. Ketamine and esketamine share their molar masses.
 *
 * @param amount - in mg
 * @param form - what the milligrams are of
 * @returns mg of base
 * @example
 * inBase({ value: 32.3, unit: 'mg' }, 'hydrochloride').value.toFixed(1)
 * // => '28.0'
 * @category input
 */
export function inBase(amount: Quantity<'mg'>, form: Form): Quantity<'mg'> {
  if (form === 'base') return amount;
  const { ketamine, ketamineHydrochloride } = pharmacokineticConstants.molarMasses;
  return { value: (amount.value * ketamine.value) / ketamineHydrochloride.value, unit: 'mg' };
}

/**
 * Hours in a duration, correctly rounded.
 *
 * @throws OpenKetamineError `VALUE_NOT_FINITE`, `UNIT_MISMATCH`, `VALUE_OUT_OF_RANGE`
 * @internal
 */
export function hoursOf({ value, unit }: Duration, path: string): number {
  if (!isTimeUnit(unit)) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      `${path}/unit`,
      `${String(unit)} is not a unit of time.`,
      'Use s, min, h, d or wk.',
    );
  }
  const hours = inHours(value, unit);
  finite(hours, path);
  if (hours < 0) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      `${path}/value`,
      `${value} ${unit} lies before time 0.`,
      'Count from 0 upwards.',
    );
  }
  return hours;
}

/**
 * Doses as the engine takes them, in order, checked against the model.
 *
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_NOT_FINITE`, `VALUE_OUT_OF_RANGE`, `FACT_MISSING`,
 *   `MODEL_UNSUITABLE`
 * @internal
 */
export function plainDoses(
  model: PharmacokineticModel,
  doses: readonly Dose[],
  person: Person,
): { readonly doses: readonly PlainDose[]; readonly assumptions: readonly string[] } {
  if (doses.length === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/doses',
      'There is no dose.',
      'Give at least one dose.',
    );
  }
  const assumptions = new Set<string>();
  const plain = doses.map((dose, d) => {
    const path = `/doses/${d}`;
    const { form, drug, route: name } = dose;
    if (form !== 'base' && form !== 'hydrochloride') {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        `${path}/form`,
        `It is not said whether the dose is base or hydrochloride, but ${JSON.stringify(form)}.`,
        "Say form: 'base' or form: 'hydrochloride': a milligram of the one is not a milligram of the other.",
      );
    }
    if (drug !== model.drug && drug !== racemate && drug !== 'esketamine') {
      throw new OpenKetamineError(
        'MODEL_UNSUITABLE',
        `${path}/drug`,
        `${model.id} does not describe ${drug}.`,
        'Give ketamine or esketamine.',
      );
    }
    if (drug === racemate && model.enantiomer !== 'racemic') {
      assumptions.add(
        `the model describes ${model.enantiomer}-ketamine; the racemic dose counts in full, as if both enantiomers behaved alike`,
      );
    }
    const route = model.routes.find(({ route: one }) => one === name);
    if (route === undefined) {
      const has = model.routes.map(({ route: one }) => one).join(', ');
      throw new OpenKetamineError(
        'MODEL_UNSUITABLE',
        `${path}/route`,
        `${model.id} has no route ${name}; it has ${has}.`,
        'Choose a route the model has, or another model.',
      );
    }
    for (const assumption of route.assumptions ?? []) assumptions.add(assumption);
    const over = dose.over === undefined ? 0 : hoursOf(dose.over, `${path}/over`);
    if (over > 0 && route.inputs.every((input) => input.over !== undefined)) {
      throw new OpenKetamineError(
        'MODEL_UNSUITABLE',
        `${path}/over`,
        `By the route ${name}, ${model.id} releases a dose in its own time and cannot spread it.`,
        'Leave the length out, or give several doses.',
      );
    }
    const given = milligrams(dose, over, person, path);
    if (form === 'hydrochloride') {
      assumptions.add('amounts of hydrochloride are converted to base by molar mass');
    }
    return {
      at: dose.at === undefined ? 0 : hoursOf(dose.at, `${path}/at`),
      amount: inBase({ value: given, unit: 'mg' }, form).value,
      before: 0,
      route: name,
      over,
      session: dose.session,
    };
  });
  const ordered = plain.toSorted((a, b) => a.at - b.at);
  const given = new Map<string, number>();
  const sessions = new Map<string, number>();
  const result = ordered.map(({ session, ...dose }) => {
    const key = session === undefined ? `at ${dose.at}` : `session ${session}`;
    const byRoute = `${key} by ${dose.route}`;
    const before = given.get(byRoute) ?? 0;
    given.set(byRoute, before + dose.amount);
    const number = sessions.get(key) ?? sessions.size;
    sessions.set(key, number);
    return { ...dose, before, session: number };
  });
  return { doses: result, assumptions: [...assumptions] };
}

function milligrams(dose: Dose, over: number, person: Person, path: string): number {
  const { amount, rate } = dose;
  if ((amount === undefined) === (rate === undefined)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      'A dose needs either an amount or a rate.',
      'Give one of amount and rate.',
    );
  }
  if (rate !== undefined) {
    finite(rate.value, `${path}/rate`);
    if (over === 0) {
      throw new OpenKetamineError(
        'VALUE_OUT_OF_RANGE',
        `${path}/over`,
        'An infusion given as a rate has no length, so it has no amount.',
        'Give over, or an amount instead of a rate.',
      );
    }
    if (rate.unit !== 'mg/min' && rate.unit !== 'mg/h') throw wrongUnit(rate, `${path}/rate`);
    return positive(rate.value, `${path}/rate`) * over * (rate.unit === 'mg/min' ? 60 : 1);
  }
  if (amount === undefined) throw wrongUnit(undefined, path);
  finite(amount.value, `${path}/amount`);
  positive(amount.value, `${path}/amount`);
  if (amount.unit === 'mg') return amount.value;
  if (amount.unit !== 'mg/kg') throw wrongUnit(amount, `${path}/amount`);
  if (person.weight === undefined) {
    throw new OpenKetamineError(
      'FACT_MISSING',
      '/person/weight',
      'The dose is given per kilogram, and no weight is known.',
      'Give the weight, or the dose in mg.',
    );
  }
  return amount.value * person.weight.value;
}

function wrongUnit(quantity: Quantity | undefined, path: string): OpenKetamineError {
  return new OpenKetamineError(
    'UNIT_MISMATCH',
    `${path}/unit`,
    `${String(quantity?.unit)} is not a unit for this.`,
    'Use mg or mg/kg for amounts, mg/min or mg/h for rates.',
  );
}

function finite(value: number, path: string): void {
  if (Number.isFinite(value)) return;
  throw new OpenKetamineError(
    'VALUE_NOT_FINITE',
    `${path}/value`,
    `${value} is not a finite number.`,
    'Give a plain decimal number.',
  );
}

function positive(value: number, path: string): number {
  if (value > 0) return value;
  throw new OpenKetamineError(
    'VALUE_OUT_OF_RANGE',
    `${path}/value`,
    `${value} is not an amount of drug.`,
    'Give a number above 0.',
  );
}
