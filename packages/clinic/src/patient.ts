import * as z from 'zod';
import { daySchema, given, idSchema, noteSchema, textSchema } from './parts.js';
import { alarmsOfAnswers, type SpeaksOfSuicide } from './alarms.js';
import { answerRefusals } from './forms/answers.js';
import { happen, refuse, type Decision } from './refusal.js';
import { wallClock, type Recorded, type Stamp } from './stamp.js';

/** What somebody answered to one control: the key of the control and the answer as JSON. */
export const answerSchema = z.strictObject({
  key: z.string().min(1).max(200),
  value: z.unknown(),
  /** When it was measured or held, where that is not the moment of recording. */
  measured: z.string().max(60).optional(),
  /** Somebody has looked at a value that was asked back. */
  confirmed: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const patientCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('register-patient'),
    name: textSchema,
    birthDate: daySchema.optional(),
    demo: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('rename-patient'), name: textSchema }),
  z.strictObject({
    type: z.literal('record-facts'),
    answers: z.array(answerSchema).min(1).max(500),
  }),
  z.strictObject({
    type: z.literal('withdraw-fact'),
    key: z.string().min(1).max(200),
    reason: noteSchema,
  }),
  z.strictObject({
    type: z.literal('raise-alarm'),
    alarm: idSchema,
    source: textSchema,
    says: noteSchema,
  }),
  z.strictObject({
    type: z.literal('tell-about-alarm'),
    alarm: idSchema,
    told: textSchema,
    done: noteSchema,
  }),
  z.strictObject({ type: z.literal('archive-patient'), reason: noteSchema.optional() }),
  z.strictObject({ type: z.literal('restore-patient') }),
]);
export type PatientCommand = z.infer<typeof patientCommandSchema>;

/** What happened to the record of a patient. */
export type PatientEvent =
  | {
      readonly type: 'patient-registered';
      readonly name: string;
      readonly birthDate?: string;
      readonly demo?: true;
    }
  | { readonly type: 'patient-renamed'; readonly name: string }
  | { readonly type: 'facts-recorded'; readonly answers: readonly Answer[] }
  | { readonly type: 'fact-withdrawn'; readonly key: string; readonly reason: string }
  | {
      readonly type: 'alarm-raised';
      readonly alarm: string;
      readonly source: string;
      readonly says: string;
    }
  | {
      readonly type: 'alarm-told';
      readonly alarm: string;
      readonly told: string;
      readonly done: string;
    }
  | { readonly type: 'patient-archived'; readonly reason?: string }
  | { readonly type: 'patient-restored' };

/** One recorded value of a fact, with where it comes from. */
export interface FactEntry extends Answer {
  readonly at: string;
  readonly by: string;
  /** The id of the event that recorded it. */
  readonly event: string;
  /** Set when a later entry took its place, or somebody withdrew it. */
  readonly until?: {
    readonly at: string;
    readonly by: string;
    readonly why: 'superseded' | 'withdrawn';
    readonly reason?: string;
  };
}

/** Thoughts of suicide that somebody has to act on. */
export interface Alarm {
  readonly id: string;
  readonly source: string;
  readonly says: string;
  readonly at: string;
  readonly told?: {
    readonly who: string;
    readonly done: string;
    readonly at: string;
    readonly by: string;
  };
}

export interface PatientState {
  readonly registered: boolean;
  readonly name: string;
  readonly birthDate?: string;
  readonly demo: boolean;
  readonly archived: boolean;
  /** Every value of every fact, the latest last. */
  readonly facts: Readonly<Record<string, readonly FactEntry[]>>;
  readonly alarms: readonly Alarm[];
}

const nobody: PatientState = {
  registered: false,
  name: '',
  demo: false,
  archived: false,
  facts: {},
  alarms: [],
};

/** The value of a fact that holds, if any. */
export function currentFact(state: PatientState, key: string): FactEntry | undefined {
  const last = state.facts[key]?.at(-1);
  return last?.until === undefined ? last : undefined;
}

/** Every fact that holds. */
export function currentFacts(state: PatientState): FactEntry[] {
  return Object.keys(state.facts).flatMap((key) => currentFact(state, key) ?? []);
}

function closed(
  entries: readonly FactEntry[],
  until: NonNullable<FactEntry['until']>,
): readonly FactEntry[] {
  return entries.map((entry, index) =>
    index === entries.length - 1 && entry.until === undefined ? { ...entry, until } : entry,
  );
}

/** The record after an event. */
function evolvePatient(state: PatientState, event: Recorded<PatientEvent>): PatientState {
  const { at, by } = event;
  switch (event.type) {
    case 'patient-registered':
      return {
        ...state,
        registered: true,
        name: event.name,
        demo: event.demo === true,
        ...given({ birthDate: event.birthDate }),
      };
    case 'patient-renamed':
      return { ...state, name: event.name };
    case 'facts-recorded': {
      const facts = { ...state.facts };
      for (const answer of event.answers) {
        const before = closed(facts[answer.key] ?? [], { at, by, why: 'superseded' });
        facts[answer.key] = [...before, { ...answer, at, by, event: event.id }];
      }
      return { ...state, facts };
    }
    case 'fact-withdrawn': {
      const until = { at, by, why: 'withdrawn', reason: event.reason } as const;
      const entries = closed(state.facts[event.key] ?? [], until);
      return { ...state, facts: { ...state.facts, [event.key]: entries } };
    }
    case 'alarm-raised': {
      const { alarm: id, source, says } = event;
      return { ...state, alarms: [...state.alarms, { id, source, says, at }] };
    }
    case 'alarm-told': {
      const told = { who: event.told, done: event.done, at, by };
      return {
        ...state,
        alarms: state.alarms.map((alarm) =>
          alarm.id === event.alarm ? { ...alarm, told } : alarm,
        ),
      };
    }
    case 'patient-archived':
      return { ...state, archived: true };
    case 'patient-restored':
      return { ...state, archived: false };
  }
}

/** The record that a stream of events amounts to. */
export function patientOf(events: readonly Recorded<PatientEvent>[]): PatientState {
  return events.reduce(evolvePatient, nobody);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What deciding about the record of a patient depends on besides its events. */
export interface PatientContext extends Stamp {
  /** What says that a score speaks of suicide. */
  readonly speaks: SpeaksOfSuicide;
}

/** Facts that were said, and the alarms that scores among them raise. */
function recordFacts(
  state: PatientState,
  answers: readonly Answer[],
  { at, zone, speaks }: PatientContext,
): Decision<PatientEvent> {
  const { day, time } = wallClock(at, zone);
  const refused = answerRefusals(answers, { now: `${day}T${time}`, instant: at });
  if (refused.length > 0) return { refused };
  // what is said again without a new time of measuring is no new fact
  const fresh = answers.filter(({ key, value, measured }) => {
    const before = currentFact(state, key);
    return before === undefined || !same([before.value, before.measured], [value, measured]);
  });
  if (fresh.length === 0) return refuse('already-there', answers[0]?.key ?? '');
  return happen<PatientEvent>(
    { type: 'facts-recorded', answers: fresh },
    ...alarmsOfAnswers(fresh, speaks, at),
  );
}

/** Decides what a command does to the record of a patient. Pure: reads no clock. */
export function decidePatient(
  state: PatientState,
  command: PatientCommand,
  context: PatientContext,
): Decision<PatientEvent> {
  if (command.type === 'register-patient') {
    if (state.registered) return refuse('already-there');
    const { name, birthDate, demo } = command;
    return happen({ type: 'patient-registered', name, ...given({ birthDate, demo }) });
  }
  if (!state.registered) return refuse('not-there');
  if (command.type === 'restore-patient')
    return state.archived ? happen({ type: 'patient-restored' }) : refuse('not-there');
  // an alarm is raised and told of whatever has become of the record
  const urgent = command.type === 'raise-alarm' || command.type === 'tell-about-alarm';
  if (state.archived && !urgent) return refuse('archived');
  switch (command.type) {
    case 'rename-patient':
      return happen({ type: 'patient-renamed', name: command.name });
    case 'record-facts':
      return recordFacts(state, command.answers, context);
    case 'withdraw-fact': {
      const { key, reason } = command;
      if (currentFact(state, key) === undefined) return refuse('not-there', 'key');
      return happen({ type: 'fact-withdrawn', key, reason });
    }
    case 'raise-alarm': {
      const { alarm, source, says } = command;
      if (state.alarms.some(({ id }) => id === alarm)) return refuse('already-there', 'alarm');
      return happen({ type: 'alarm-raised', alarm, source, says });
    }
    case 'tell-about-alarm': {
      const { alarm, told, done } = command;
      const known = state.alarms.find(({ id }) => id === alarm);
      if (known === undefined) return refuse('not-there', 'alarm');
      if (known.told !== undefined) return refuse('told-already', 'alarm');
      return happen({ type: 'alarm-told', alarm, told, done });
    }
    case 'archive-patient':
      return happen({ type: 'patient-archived', ...given({ reason: command.reason }) });
  }
}
