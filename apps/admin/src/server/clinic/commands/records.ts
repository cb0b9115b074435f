import {
  consentOf,
  decideConsent,
  decideDuty,
  decideLot,
  decidePatient,
  dutyOf,
  lotOf,
  patientOf,
  type ConsentCommand,
  type ConsentEvent,
  type DutyCommand,
  type DutyEvent,
  type LotCommand,
  type LotEvent,
  type PatientCommand,
  type PatientEvent,
} from '@openketamine/clinic';
import type { Acknowledged } from '../../store/store.js';
import { act, isOfDemo, type Actor, type Done, type Sent } from '../acting.js';
import type { Clinic } from '../clinic.js';
import { speaksOfSuicide } from '../ratings.js';

/** Carries out a command about the record of a patient. */
export function actOnPatient(
  clinic: Clinic,
  actor: Actor,
  id: string,
  command: PatientCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  const stream = `patient/${id}` as const;
  return act<PatientEvent>(clinic, actor, stream, command, sent, (_from, events, stamp) => {
    const context = { ...stamp, speaks: speaksOfSuicide };
    const decision = decidePatient(patientOf(events), command, context);
    const demo = command.type === 'register-patient' && command.demo === true;
    return Promise.resolve({ decision, patient: id, demo });
  });
}

/** Carries out a command about a lot of a controlled drug. */
export function actOnLot(
  clinic: Clinic,
  actor: Actor,
  id: string,
  command: LotCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  return act<LotEvent>(clinic, actor, `lot/${id}`, command, sent, async (_from, events, stamp) => {
    const { witness } = await clinic.settings();
    const demo = command.type === 'receive-lot' && command.demo === true;
    return { decision: decideLot(lotOf(events), command, { ...stamp, witness }), demo };
  });
}

/** Carries out a command about a form that is owed. */
export function actOnDuty(
  clinic: Clinic,
  actor: Actor,
  id: string,
  command: DutyCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  return act<DutyEvent>(clinic, actor, `duty/${id}`, command, sent, (_from, events) =>
    Promise.resolve({
      decision: decideDuty(dutyOf(events), command),
      ...(command.type === 'owe-form' ? { patient: command.patient } : {}),
    }),
  );
}

/** Carries out a command about consent. */
export function actOnConsent(
  clinic: Clinic,
  actor: Actor,
  patient: string,
  command: ConsentCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  const stream = `consent/${patient}` as const;
  return act<ConsentEvent>(clinic, actor, stream, command, sent, async (from, events) => ({
    decision: decideConsent(consentOf(events), command),
    patient,
    demo: await isOfDemo(patient, from),
  }));
}
