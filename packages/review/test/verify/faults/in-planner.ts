import type { Course, Protocol, Session } from '@openketamine/model';
import { planCourse, type PlanInput } from '@openketamine/planner';
import type { Planner } from '../../../src/verify/index.js';
import { library, type Fault } from './fault.js';

const us = library('esketamine-nasal-trd-us');
const flexible = library('ketamine-sc-trd-kads-flexible');
const capped = library('ketamine-iv-trd-veterans-australia');
const six = library('ketamine-iv-trd-six-over-three-weeks');

const heal = (course: Course, session: (entry: Session) => Session): Course => ({
  ...course,
  sessions: course.sessions.map(session),
});

/** A planner whose input is changed before, or whose course is changed after. */
const bent =
  (
    before: (input: PlanInput) => PlanInput,
    after: (course: Course, input: PlanInput) => Course = (course) => course,
  ): Planner =>
  (input) =>
    after(planCourse(before(input)), input);

const without = (type: string) => (input: PlanInput) => ({
  ...input,
  events: (input.events ?? []).filter((event) => event.type !== type),
});

const uncapped = new Map<Protocol, Protocol>();

function withoutCaps(protocol: Protocol): Protocol {
  let bare = uncapped.get(protocol);
  if (bare === undefined) {
    bare = structuredClone(protocol);
    for (const { dose } of bare.phases)
      if (dose !== undefined && !('cases' in dose)) delete dose.cap;
    uncapped.set(protocol, bare);
  }
  return bare;
}

const asItIs = (input: PlanInput) => input;

/** Faults a planner could have. */
export const inPlanner: readonly Fault[] = [
  {
    what: 'doses are a tenth too high',
    caughtBy: 'dose-is-offered',
    protocol: six,
    plan: bent(asItIs, (course) =>
      heal(course, (session) =>
        session.dose === null
          ? session
          : {
              ...session,
              dose: { ...session.dose, value: session.dose.value * 1.1 },
              parts: [],
              volumes: [],
            },
      ),
    ),
    steps: [],
  },
  {
    what: 'caps are forgotten',
    caughtBy: 'no-dose-above-cap',
    protocol: capped,
    plan: bent((input) => ({ ...input, protocol: withoutCaps(input.protocol) })),
    steps: [],
  },
  {
    what: 'two sessions fall on one day',
    caughtBy: 'dates-rise',
    protocol: six,
    plan: bent(asItIs, (course) =>
      heal(course, (session) =>
        session.number === 4 ? { ...session, date: course.sessions[2]?.date ?? null } : session,
      ),
    ),
    steps: [],
    says: /^session 4 on 2025-02-10 does not lie after the one before/u,
  },
  {
    what: 'the same question is answered differently each time',
    caughtBy: 'replay-is-deterministic',
    protocol: six,
    plan: unsteady(),
    steps: [],
  },
  {
    what: 'the events that were handed in are changed',
    caughtBy: 'refuses-in-words',
    says: /^the planner broke: .*not extensible/u,
    protocol: six,
    plan: bent((input) => {
      for (const event of input.events ?? [])
        if (event.type === 'session-completed') Object.assign(event, { note: 'seen' });
      return input;
    }),
    steps: [/^session 1 given on 2025-02-03/u],
  },
  {
    what: 'answers to gates are not heeded',
    caughtBy: 'answers-are-heeded',
    protocol: us,
    plan: bent(without('gate-decided')),
    steps: [/^benefit-after-induction decided as .* on /u],
  },
  {
    what: 'what is conditional is shown as planned',
    caughtBy: 'nothing-planned-hangs-on-a-question',
    protocol: us,
    plan: bent(asItIs, (course) =>
      heal(course, ({ gate: _gate, ...one }) =>
        one.state === 'conditional' ? { ...one, state: 'planned' } : one,
      ),
    ),
    steps: [],
    says: /is planned, although benefit-after-induction after session 8 is open$/u,
  },
  {
    what: 'a dose rises without the measure it hangs on',
    caughtBy: 'rise-is-earned',
    protocol: flexible,
    plan: bent(asItIs, (course, { patient }) =>
      heal(course, (session) =>
        session.inPhase === 3 &&
        session.dose !== null &&
        session.phase === 'induction' &&
        session.state === 'conditional'
          ? {
              ...session,
              state: 'planned',
              dose: { value: (patient?.weight?.value ?? 0) * 0.6, unit: 'mg' },
            }
          : session,
      ),
    ),
    steps: [],
  },
  {
    what: 'questions are not listed',
    caughtBy: 'conditional-names-its-question',
    protocol: us,
    plan: bent(asItIs, (course) => ({ ...course, pending: [] })),
    steps: [],
  },
  {
    what: 'a missed session is forgotten',
    caughtBy: 'what-happened-stays',
    protocol: six,
    plan: bent(without('session-missed')),
    steps: [/^session 1 missed/u],
  },
  {
    what: 'the dose that was really given is forgotten',
    caughtBy: 'what-happened-stays',
    protocol: six,
    plan: bent(asItIs, (course) =>
      heal(course, (session) =>
        session.state === 'completed' ? { ...session, dose: { value: 35, unit: 'mg' } } : session,
      ),
    ),
    steps: [/^session 1 given on .*, .* mg$/u],
  },
  {
    what: 'corrections are ignored',
    caughtBy: 'an-undone-event-leaves-no-trace',
    protocol: six,
    plan: bent(without('entered-in-error')),
  },
  {
    what: 'a stopped course goes on',
    caughtBy: 'a-stop-is-a-stop',
    protocol: six,
    plan: bent(without('course-stopped')),
    steps: ['course stopped on 2025-02-03'],
  },
  {
    what: 'a course cannot be stopped once a session was missed',
    caughtBy: 'a-course-can-be-stopped',
    protocol: six,
    plan: (input) => {
      const types = new Set((input.events ?? []).map(({ type }) => type));
      // whatever is refused with a missed session is refused in the planner's own words
      return planCourse(
        types.has('session-missed') && types.has('course-stopped')
          ? {
              ...input,
              choices: { ...input.choices, jurisdiction: 'XX' },
              protocol: { ...input.protocol, jurisdiction: 'US' },
            }
          : input,
      );
    },
    steps: [/^session 1 missed/u],
  },
  {
    what: 'somebody heavy gets less',
    caughtBy: 'heavier-never-gets-less',
    protocol: six,
    plan: bent((input) => {
      const weight = input.patient?.weight;
      return weight === undefined || weight.value < 100
        ? input
        : {
            ...input,
            patient: { ...input.patient, weight: { value: weight.value - 60, unit: 'kg' } },
          };
    }),
    steps: [],
  },
  {
    what: 'an unknown weight is taken for 70 kg',
    caughtBy: 'missing-weight-gives-no-dose',
    protocol: six,
    plan: bent((input) => ({
      ...input,
      patient: { ...input.patient, weight: input.patient?.weight ?? { value: 70, unit: 'kg' } },
    })),
    steps: [],
  },
  {
    what: 'being alone is not looked at',
    caughtBy: 'company-is-kept',
    protocol: us,
    plan: bent((input) => ({ ...input, choices: { ...input.choices, antidepressant: undefined } })),
    steps: [],
  },
  {
    what: 'dates depend on company nobody told of',
    caughtBy: 'nothing-planned-hangs-on-an-unknown-fact',
    protocol: us,
    plan: bent((input) =>
      input.choices?.antidepressant === true ? { ...input, start: '2025-03-03' } : input,
    ),
    steps: [],
  },
  {
    what: 'volumes are double',
    caughtBy: 'volumes-hold-the-dose',
    protocol: flexible,
    plan: bent(asItIs, (course) =>
      heal(course, (session) => ({
        ...session,
        volumes: (session.volumes ?? []).map((of) => ({
          ...of,
          volume: { ...of.volume, value: of.volume.value * 2 },
        })),
      })),
    ),
    steps: [],
  },
  {
    what: 'a course is left without a session, a question or a reason',
    caughtBy: 'open-states-have-a-way-out',
    protocol: six,
    plan: bent(asItIs, (course) =>
      course.sessions.some(({ state }) => state === 'missed')
        ? {
            ...course,
            state: 'open',
            sessions: course.sessions.filter(({ state }) => state === 'missed'),
            pending: [],
          }
        : course,
    ),
    steps: [/^session 1 missed/u],
  },
  {
    what: 'something breaks in its own way',
    caughtBy: 'refuses-in-words',
    protocol: six,
    plan: (input) => {
      if (input.events?.some(({ type }) => type === 'relapse'))
        throw new TypeError('Cannot read properties of undefined');
      return planCourse(input);
    },
    steps: ['relapse on 2025-02-03'],
    says: /^the planner broke: Cannot read properties/u,
  },
];

/** Every second call lays the last session a day later. */
function unsteady(): Planner {
  let calls = 0;
  return (input) => {
    calls += 1;
    const course = planCourse(input);
    return calls % 2 === 0 ? course : { ...course, tasks: [], findings: [] };
  };
}
