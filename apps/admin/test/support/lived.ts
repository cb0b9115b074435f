import type { Actor, Clinic } from '../../src/server/clinic/clinic.js';

export const nurse: Actor = { id: 'nurse', name: 'Nurse', role: 'nurse' };
export const prescriber: Actor = { id: 'prescriber', name: 'Prescriber', role: 'prescriber' };

const infusion = 'ketamine-iv-trd-six-over-three-weeks';

/** A clinic with somebody in it: a record, a course, a session under way, a lot, consent and settings. Six events in five streams. */
export async function live(clinic: Clinic): Promise<void> {
  await clinic.patient(nurse, 'p1', { type: 'register-patient', name: 'Invented “Person” \u2028' });
  const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
  await clinic.patient(nurse, 'p1', { type: 'record-facts', answers }, { key: 'tap-00001' });
  await clinic.course(prescriber, 'c1', {
    type: 'open-course',
    patient: 'p1',
    protocol: infusion,
    start: '2026-01-05',
    choices: {},
  });
  await clinic.session(nurse, 'c1', 1, { type: 'arrive', course: 'c1', number: 1 });
  await clinic.lot(nurse, 'l1', {
    type: 'receive-lot',
    drug: 'ketamine',
    number: 'L 17',
    unit: 'mg',
    quantity: 500,
    expires: '2026-12-31',
  });
  await clinic.consent(nurse, 'p1', {
    type: 'give-consent',
    text: 'v1',
    signer: 'Invented Person',
    signed: '2026-01-05',
  });
  await clinic.change({ ...(await clinic.settings()), name: 'Clinic of this test' });
}
