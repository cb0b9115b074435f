import { parseQuantity, quantity, type ErrorCode, type Unit } from '@openketamine/model';
import { planCourse, type PlanInput } from '@openketamine/planner';
import { protocols } from '@openketamine/protocols';

function protocolOf(id: string): PlanInput['protocol'] {
  const found = protocols.find((protocol) => protocol.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
}

const find = (id: string) => protocols.find((protocol) => protocol.id === id);

function plan(id: string, input: Partial<PlanInput> = {}): () => unknown {
  return () =>
    planCourse({
      protocol: protocolOf(id),
      start: '2025-01-06',
      patient: { age: 40, weight: { value: 80, unit: 'kg' } },
      protocols: find,
      ...input,
    });
}

const spray = 'esketamine-nasal-trd-us';
const infusions = 'ketamine-iv-trd-six-over-three-weeks';

/** A call that ends in each error, where one line shows it. The page of the error quotes what it says. */
export const errorExamples: Partial<Record<ErrorCode, () => unknown>> = {
  UNIT_UNKNOWN: () => parseQuantity('70lb', '/weight'),
  UNIT_MISMATCH: plan(infusions, {
    patient: { age: 40, weight: { value: 80, unit: 'cm' as 'kg' } },
  }),
  VALUE_NOT_FINITE: () => quantity(Number.NaN, 'mg', '/dose'),
  VALUE_OUT_OF_RANGE: plan(infusions, {
    patient: { age: 40, weight: { value: 1000, unit: 'kg' } },
  }),
  INPUT_INVALID: () => parseQuantity('seventy', '/weight', 'kg' satisfies Unit),
  ID_UNKNOWN: plan(infusions, { choices: { from: 'maintenence' } }),
  DATE_INVALID: plan(infusions, { start: '2025-02-30' }),
  UNIT_SUSPECT: plan(infusions, {
    patient: { age: 40, weight: { value: 176, unit: 'kg' }, height: { value: 165, unit: 'cm' } },
  }),
  DOSE_NOT_ALLOWED: plan(spray, { choices: { doseBySession: { 1: { value: 84, unit: 'mg' } } } }),
  INTERVAL_NOT_ALLOWED: plan(infusions, {
    choices: { interval: { induction: { value: 2, unit: 'wk' } } },
  }),
  INTERVAL_TOO_SHORT: plan('ketamine-oral-trd-al-shirawi-2017', {
    choices: { interval: { induction: { value: 1, unit: 'd' } }, weeks: 8 },
  }),
  FACT_MISSING: plan(infusions, { patient: { age: 40 } }),
  PROTOCOL_INCOMPLETE: plan('ketamine-im-trd-new-zealand-2023'),
  JURISDICTION_MISMATCH: plan(spray, { choices: { jurisdiction: 'EU' } }),
  COMPANY_NOT_ALLOWED: plan('esketamine-nasal-mdsi-us', { choices: { antidepressant: false } }),
  AGE_NOT_COVERED: plan(spray, { patient: { age: 17 } }),
  EVENT_IMPOSSIBLE: plan(infusions, {
    events: [{ type: 'session-moved', session: 40, to: '2025-02-01' }],
  }),
};
