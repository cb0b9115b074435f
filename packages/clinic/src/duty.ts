import * as z from 'zod';
import { daySchema, given, idSchema, noteSchema, textSchema } from './parts.js';
import { happen, refuse, type Decision } from './refusal.js';
import type { Recorded } from './stamp.js';

export const dutyCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('owe-form'),
    patient: idSchema,
    course: idSchema,
    session: z.int().positive().optional(),
    /** The task of the protocol that asks for it. */
    task: textSchema,
    title: noteSchema,
    due: daySchema.optional(),
  }),
  z.strictObject({
    type: z.literal('send-form'),
    how: textSchema,
    reference: textSchema.optional(),
  }),
  z.strictObject({ type: z.literal('drop-form'), reason: noteSchema }),
]);
export type DutyCommand = z.infer<typeof dutyCommandSchema>;

/** What happened to a form that a program wants. */
export type DutyEvent =
  | {
      readonly type: 'form-owed';
      readonly patient: string;
      readonly course: string;
      readonly session?: number;
      readonly task: string;
      readonly title: string;
      readonly due?: string;
    }
  | { readonly type: 'form-sent'; readonly how: string; readonly reference?: string }
  | { readonly type: 'form-dropped'; readonly reason: string };

export interface DutyState {
  readonly state: 'none' | 'owed' | 'sent' | 'dropped';
  readonly patient: string;
  readonly course: string;
  readonly session?: number;
  readonly title: string;
  readonly due?: string;
}

export function dutyOf(events: readonly Recorded<DutyEvent>[]): DutyState {
  return events.reduce<DutyState>(
    (state, event) => {
      switch (event.type) {
        case 'form-owed': {
          const { patient, course, session, title, due } = event;
          return { state: 'owed', patient, course, title, ...given({ session, due }) };
        }
        case 'form-sent':
          return { ...state, state: 'sent' };
        case 'form-dropped':
          return { ...state, state: 'dropped' };
      }
    },
    { state: 'none', patient: '', course: '', title: '' },
  );
}

/** Decides what a command does to a form that is owed. */
export function decideDuty(state: DutyState, command: DutyCommand): Decision<DutyEvent> {
  if (command.type === 'owe-form') {
    if (state.state !== 'none') return refuse('already-there');
    const { patient, course, session, task, title, due } = command;
    return happen({
      type: 'form-owed',
      patient,
      course,
      task,
      title,
      ...given({ session, due }),
    });
  }
  if (state.state === 'none') return refuse('not-there');
  if (state.state !== 'owed') return refuse('duty-done');
  return command.type === 'send-form'
    ? happen({ type: 'form-sent', how: command.how, ...given({ reference: command.reference }) })
    : happen({ type: 'form-dropped', reason: command.reason });
}
