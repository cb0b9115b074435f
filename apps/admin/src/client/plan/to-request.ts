import {
  parseQuantity,
  type PatientFactsInput,
  type Quantity,
  type Unit,
} from '@openketamine/model';
import type { DayOfWeek } from '@openketamine/planner';
import type { PlanRequest, Questions } from '../../shared/api.js';
import type { FormState } from './form-state.js';

function read<U extends Unit>(text: string, path: string, unit: U): Quantity<U> | undefined {
  if (text.trim() === '') return undefined;
  return parseQuantity(text.replace(',', '.'), path, unit) as Quantity<U>;
}

const filled = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;

function listOf<T>(
  complete: boolean,
  items: readonly T[],
): { complete: boolean; items: T[] } | undefined {
  return complete || items.length > 0 ? { complete, items: [...items] } : undefined;
}

/** `pregnancy.status` as `{ pregnancy: { status } }`; yes and no become true and false. */
function nested(choices: Readonly<Record<string, string>>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(choices)) {
    if (text === '') continue;
    const value = text === 'true' ? true : text === 'false' ? false : text;
    const [head = path, part] = path.split('.');
    if (part === undefined) facts[head] = value;
    else facts[head] = { ...(facts[head] as Record<string, unknown>), [part]: value };
  }
  return facts;
}

/**
 * The facts as the API reads them. Only what was filled in is sent: an empty field stays unknown.
 *
 * @throws OpenKetamineError for a value that is not a quantity, such as `70lb`
 */
export function factsOf(form: FormState, questions: Questions): PatientFactsInput {
  const observations = questions.observations.flatMap(({ id, unit }) => {
    const value = read(form.observations[id] ?? '', `/observations/${id}`, unit as Unit);
    return value === undefined
      ? []
      : [{ code: id, value, at: form.start, context: ['pre-dose' as const, 'rest' as const] }];
  });
  const substances = questions.substances.flatMap(({ id }) => {
    const lastTaken = form.substances[id] ?? '';
    return lastTaken === '' ? [] : [{ substance: id, lastTaken }];
  });
  const scores = questions.scores.flatMap(({ id, scale, item }) => {
    const total = read(form.scores[id] ?? '', `/scores/${id}`, '{score}')?.value;
    return total === undefined ? [] : [filled({ scale, item, total, at: form.start })];
  });
  const treatments = form.treatments
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, weeks, outcome, episode }, index) =>
      filled({
        treatment: name.trim(),
        weeks: read(weeks, `/treatmentHistory/${index}/weeks`, 'wk')?.value,
        outcome,
        episode,
      }),
    );
  const medicines = form.medicines
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, dose, last }, index) =>
      filled({
        text: name.trim(),
        dailyDose: read(dose, `/medicines/${index}/dailyDose`, 'mg'),
        lastTaken: last,
      }),
    );
  return filled({
    ...nested(form.choices),
    weight: read(form.weight, '/weight', 'kg'),
    height: read(form.height, '/height', 'cm'),
    age: read(form.age, '/age', 'a'),
    birthDate: form.birthDate,
    sex: form.sex,
    ancestry: form.ancestry,
    hepaticImpairment: form.hepatic,
    conditions: listOf(
      form.conditionsComplete,
      Object.entries(form.conditions).map(([concept, { status, onset }]) =>
        filled({ concept, clinicalStatus: status, onset }),
      ),
    ),
    familyHistory: listOf(
      form.familyComplete,
      Object.keys(form.family).map((concept) => ({ concept, relation: 'first-degree' as const })),
    ),
    allergies: listOf(
      form.allergiesComplete,
      Object.keys(form.allergies).map((substance) => ({ substance })),
    ),
    medicines: listOf(form.medicinesComplete, medicines),
    treatmentHistory: listOf(form.treatmentsComplete, treatments),
    substances: substances.length === 0 ? undefined : substances,
    scores: scores.length === 0 ? undefined : scores,
    observations: observations.length === 0 ? undefined : observations,
  }) as PatientFactsInput;
}

function quantities(
  texts: Readonly<Record<string, string>>,
  path: string,
): Record<string, Quantity> | undefined {
  const entries = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => [key, parseQuantity(text, `${path}/${key}`)] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * The request to plan. What nobody chose is left out, so that nothing is chosen silently.
 *
 * @throws OpenKetamineError for a value that cannot be read
 */
export function requestOf(protocol: string, form: FormState, questions: Questions): PlanRequest {
  const anchors = Object.fromEntries(Object.entries(form.anchors).filter(([, day]) => day !== ''));
  const weeks =
    form.weeks.trim() === '' ? undefined : parseQuantity(form.weeks, '/choices/weeks', 'wk').value;
  return filled({
    protocol,
    start: form.start,
    jurisdiction: form.place,
    facts: factsOf(form, questions),
    // a weight that was typed with its unit has been looked at, as on the command line
    weightConfirmed: /[a-z]/iu.test(form.weight) ? true : undefined,
    choices: filled({
      from: form.from,
      arm: form.arm,
      dose: form.dose.trim() === '' ? undefined : parseQuantity(form.dose, '/choices/dose', 'mg'),
      doseBySession: quantities(form.doseBySession, '/choices/doseBySession'),
      interval: quantities(form.interval, '/choices/interval'),
      days: form.days.length === 0 ? undefined : (form.days as DayOfWeek[]),
      antidepressant: form.antidepressant === '' ? undefined : form.antidepressant === 'with',
      anchors: Object.keys(anchors).length === 0 ? undefined : anchors,
      weeks,
    }),
  }) as PlanRequest;
}
