import {
  alarmBeforeDose,
  decideLot,
  decideSession,
  lotOf,
  nextSessionOf,
  sessionOf,
  sessionPlanOf,
  sessionStream,
  type LotEvent,
  type Recorded,
  type SessionCommand,
  type SessionEvent,
  type SessionPlan,
  type Stamp,
  type StreamName,
} from '@openketamine/clinic';
import type { ScreenedCourse } from '@openketamine/care-plan';
import { questionsFor } from '../../questions.js';
import type { Acknowledged, Append } from '../../store/store.js';
import { act, isOfDemo, type Actor, type Done, type Reader, type Sent } from '../acting.js';
import { raised } from '../alarms.js';
import type { Clinic } from '../clinic.js';
import { basisOf, readCourse } from '../course-read.js';
import { plannedOf } from '../planning.js';
import { Refused } from '../refused.js';

/** Carries out a command in a session, with what it means for stock, forms and alarms in the same act. */
export function actInSession(
  clinic: Clinic,
  actor: Actor,
  course: string,
  number: number,
  command: SessionCommand,
  sent: Sent,
): Promise<Acknowledged<Done>> {
  const stream = sessionStream(course, number);
  return act<SessionEvent>(clinic, actor, stream, command, sent, async (from, events, stamp) => {
    const settings = await clinic.settings();
    const state = sessionOf(events);
    const arriving =
      command.type === 'arrive' && state.phase === 'expected'
        ? await arrival(clinic, course, number, from)
        : undefined;
    const decision = decideSession(state, command, {
      ...stamp,
      secondCheck: settings.secondCheck,
      events,
      ...(arriving === undefined ? {} : { arriving }),
    });
    const patient = arriving?.patient ?? state.patient;
    if ('refused' in decision) return { decision, patient };
    const alarms = decision.events.flatMap((event) =>
      event.type === 'question-answered' ? alarmBeforeDose(stream, event, stamp.at) : [],
    );
    const also = [
      ...(await drawn(clinic, decision.events, events, stream, stamp, from)),
      ...(await raised(clinic, alarms, patient, from)),
      ...(arriving === undefined ? [] : owed(arriving.course, course, number, patient)),
    ];
    return { decision, patient, demo: await isOfDemo(patient, from), also };
  });
}

interface Arrival {
  readonly patient: string;
  readonly plan: SessionPlan;
  readonly course: ScreenedCourse;
}

/** Only the next session of an open course can begin, and it follows the plan of this moment. */
async function arrival(
  clinic: Clinic,
  id: string,
  number: number,
  from: Reader,
): Promise<Arrival | undefined> {
  const read = await readCourse(clinic, id, from);
  if (read.own.length === 0) return undefined;
  const basis = await basisOf(clinic, id, read, from);
  const planned = plannedOf(basis);
  if ('refused' in planned) {
    const { message, hint } = planned.refused;
    throw new Refused([{ code: 'planner-refuses', field: '', says: `${message} ${hint}` }]);
  }
  const { course } = planned;
  const next = nextSessionOf(course);
  if (next === undefined || basis.state.state !== 'open') {
    throw new Refused([{ code: 'course-over', field: '' }]);
  }
  if (next.number !== number) {
    const about = { next: next.number };
    throw new Refused([{ code: 'session-not-next', field: 'number', about }]);
  }
  const place = basis.state.place ?? basis.protocol.jurisdiction;
  const asked = new Set(questionsFor(basis.protocol, place).choices.map(({ id: fact }) => fact));
  const plan = sessionPlanOf(course, next, { asks: (fact) => asked.has(fact) });
  return { patient: basis.state.patient, plan, course };
}

/** Starting a dose takes it out of the lot it was prepared from, in the same act. */
async function drawn(
  clinic: Clinic,
  happened: readonly SessionEvent[],
  before: readonly Recorded<SessionEvent>[],
  session: string,
  stamp: Stamp,
  from: Reader,
): Promise<readonly Append[]> {
  if (!happened.some(({ type }) => type === 'dose-started')) return [];
  const { lot, drawn: quantity } = sessionOf(before).prepared ?? {};
  if (lot === undefined || quantity === undefined) return [];
  const stream: StreamName = `lot/${lot}`;
  const { events, version } = await clinic.store.read<LotEvent>(stream, from);
  const { witness } = await clinic.settings();
  const command = { type: 'draw-from-lot', session, quantity } as const;
  const decision = decideLot(lotOf(events), command, { ...stamp, witness });
  if ('refused' in decision) throw new Refused(decision.refused);
  return [{ stream, expected: version, events: decision.events }];
}

/**
 * Forms that the protocol wants after this session are owed from the moment the patient is here. What has to be there before it
 * is no form to send: it is among the questions of the day.
 */
function owed(
  planned: ScreenedCourse,
  course: string,
  session: number,
  patient: string,
): readonly Append[] {
  return planned.tasks
    .filter(
      ({ kind, session: of, done, due, date }) =>
        kind === 'form' &&
        of === session &&
        done !== true &&
        due !== undefined &&
        due > (date ?? due),
    )
    .map(({ id, title, due }) => {
      const form = { patient, course, session, task: id, title };
      return {
        stream: `duty/${course}-${session}-${id}` as const,
        expected: 0,
        patient,
        events: [{ type: 'form-owed', ...form, ...(due === undefined ? {} : { due }) }],
      };
    });
}
