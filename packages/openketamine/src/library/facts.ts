import type { PatientFacts, PatientFactsInput } from '@openketamine/model';

/** Facts of a patient, checked at the door: nothing in them is dropped, and nothing that is not a fact is taken. */
export async function checkedFacts(facts: PatientFactsInput = {}): Promise<PatientFacts> {
  const [{ readFacts }, { screeningData }] = await Promise.all([
    import('@openketamine/screening/facts'),
    import('../load/risk.js'),
  ]);
  return readFacts(facts, (await screeningData()).terminology, '/patient');
}
