import type { PatientEvent } from '@openketamine/clinic';
import type { Append } from '../store/store.js';
import type { Reader } from './acting.js';
import type { Clinic } from './clinic.js';

/** Alarms as events of the patient's stream, in the same act as what raised them. */
export async function raised(
  { store }: Clinic,
  events: readonly Extract<PatientEvent, { type: 'alarm-raised' }>[],
  patient: string,
  from: Reader,
): Promise<readonly Append[]> {
  if (events.length === 0) return [];
  const { version } = await store.read(`patient/${patient}`, from);
  return [{ stream: `patient/${patient}`, expected: version, events }];
}
