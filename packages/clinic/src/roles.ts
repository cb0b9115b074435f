import type { ConsentCommand } from './consent.js';
import type { CourseCommand } from './course/commands.js';
import type { DutyCommand } from './duty.js';
import type { PatientCommand } from './patient.js';
import type { SessionCommand } from './session/commands.js';
import type { LotCommand } from './stock.js';

/** Who somebody is in a clinic. Each role may do what those before it may, apart from `admin`, who runs the app and treats nobody. */
export const roles = ['reception', 'nurse', 'prescriber', 'admin'] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Every command of the domain. */
export type ClinicCommand =
  | PatientCommand
  | CourseCommand
  | SessionCommand
  | LotCommand
  | DutyCommand
  | ConsentCommand;

/** The least role that each command needs. A command that is missing here does not compile. */
export const needs: Readonly<Record<ClinicCommand['type'], Exclude<Role, 'admin'>>> = {
  'register-patient': 'reception',
  'rename-patient': 'reception',
  'record-facts': 'reception',
  'withdraw-fact': 'nurse',
  'raise-alarm': 'reception',
  'tell-about-alarm': 'nurse',
  'archive-patient': 'nurse',
  'restore-patient': 'nurse',
  'open-course': 'prescriber',
  'change-choices': 'prescriber',
  'choose-dose': 'prescriber',
  'move-session': 'reception',
  'miss-session': 'reception',
  rate: 'reception',
  'judge-tolerability': 'nurse',
  'report-event': 'nurse',
  'decide-gate': 'prescriber',
  'start-medicine': 'nurse',
  'stop-medicine': 'nurse',
  'note-relapse': 'prescriber',
  'note-discharge': 'nurse',
  'assign-arm': 'prescriber',
  'pause-course': 'prescriber',
  'resume-course': 'prescriber',
  'stop-course': 'prescriber',
  'adopt-protocol': 'prescriber',
  'keep-protocol': 'prescriber',
  undo: 'nurse',
  arrive: 'reception',
  seat: 'reception',
  'answer-question': 'reception',
  decide: 'prescriber',
  'prepare-dose': 'nurse',
  'check-dose': 'nurse',
  'start-dose': 'nurse',
  'end-dose': 'nurse',
  'record-check': 'nurse',
  'stop-dose': 'nurse',
  'give-rescue': 'nurse',
  'note-event': 'nurse',
  'judge-criterion': 'nurse',
  leave: 'nurse',
  correct: 'nurse',
  'receive-lot': 'nurse',
  'draw-from-lot': 'nurse',
  'waste-from-lot': 'nurse',
  'count-lot': 'nurse',
  'owe-form': 'reception',
  'send-form': 'reception',
  'drop-form': 'prescriber',
  'give-consent': 'reception',
  'withdraw-consent': 'reception',
};

/**
 * Whether a role may do something.
 *
 * @example
 * mayDo('nurse', 'decide')
 * // => false
 */
export function mayDo(role: Role, command: ClinicCommand['type']): boolean {
  if (role === 'admin') return false;
  return roles.indexOf(role) >= roles.indexOf(needs[command]);
}
