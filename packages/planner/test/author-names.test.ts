import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Course, WaitsFor } from '@openketamine/model';
import { idSchema } from '@openketamine/model/schema';
import type { CourseEvent } from '../src/index.js';
import {
  between,
  chain,
  choiceOf,
  completed,
  decided,
  every,
  fixed,
  gate,
  invent,
  missed,
  outcome,
  phase,
  plan,
  q,
  refusal,
  says,
  sessions,
  weekly,
} from './invent.js';

const runs = { numRuns: 100 };

/** Names that the planner's own questions have, and others that look as if they meant something to it. */
const suspicious = [
  'interval-maintenance',
  'interval-maintenance-2',
  'interval-induction',
  'enter-boost',
  'enter-maintenance',
  'more-than-1',
  'more-than-2',
  'more-than-infinity',
  'missed-session-1',
  'missed-session-2',
  'interrupted-before-2',
  'interrupted-before-3',
  'dose-before',
  'dose-induction',
  'dose-taper',
  'dose-boost',
  'step-up',
  'no-slot',
  'course-paused',
  'confirm-weight',
  'implausible-dose',
  'anchor-quit-day',
  'break-before-maintenance',
  'break-before-taper',
  'arm',
  'screening-excludes',
  'rule',
  'planner',
  'constructor',
  'tostring',
];

/** Any id that the schema of protocols takes. */
const legal = fc.oneof(
  fc.constantFrom(...suspicious),
  fc.stringMatching(/^[a-z0-9]{1,6}(?:[-._+][a-z0-9]{1,6}){0,3}$/u),
  fc
    .tuple(
      fc.constantFrom('interval-', 'enter-', 'more-than-', 'missed-session-', 'dose-'),
      fc.nat(12),
    )
    .map(([begins, number]) => `${begins}${number}`),
);

test('every name used here is one that an author may give', () => {
  fc.assert(
    fc.property(legal, (id) => {
      expect(idSchema.safeParse(id).success).toBe(true);
    }),
  );
});

interface Names {
  readonly review: string;
  readonly end: string;
  readonly on: string;
  readonly off: string;
  readonly maintenance: string;
}
const plainNames: Names = {
  review: 'review',
  end: 'last-look',
  on: 'on',
  off: 'off',
  maintenance: 'maintenance',
};

/** A course that asks every kind of question of the planner's own that leads to another date or session. */
const named = ({ review, end, on, off, maintenance }: Names) =>
  invent(
    chain(
      phase('induction', weekly(2, { sessions: sessions(2, 3) }), {
        dose: choiceOf([10, 20]),
        gates: [
          gate(review, { kind: 'session', session: q(1, '{session}') }, [
            outcome(on, { do: 'continue' }),
            outcome(off, { do: 'stop' }),
          ]),
        ],
      }),
      phase(maintenance, every(between(1, 3, 'wk'), { sessions: sessions(1, 2) }), {
        after: between(1, 2, 'wk'),
        gates: [
          gate(end, { kind: 'phase-end' }, [
            outcome(on, { do: 'continue' }),
            outcome(off, { do: 'stop' }),
          ]),
        ],
      }),
      phase('boost', weekly(1, { sessions: sessions(1) }), {
        optional: true,
        dose: choiceOf([5, 7]),
      }),
    ),
    { missed: [{ do: 'clinician', ...says('Somebody decides.') }] },
  );

/** The course without what it is called: everything a name may not change. */
const nameless = (course: Course, names: Names) => {
  const data = ({ id, ...waits }: WaitsFor) => ({
    ...waits,
    ...(waits.kind === 'gate' ? { which: id === names.review ? 'review' : 'end', title: '' } : {}),
    ...('phase' in waits && waits.phase === names.maintenance ? { phase: 'maintenance' } : {}),
  });
  const outcomes = (all: readonly string[]) =>
    all.map((text) => (text === names.on ? 'on' : text === names.off ? 'off' : text));
  return {
    state: course.state,
    sessions: course.sessions.map(({ number, date, window, dose, state, waitsForDetails }) => ({
      number,
      date,
      window,
      dose,
      state,
      waits: waitsForDetails?.map(data),
    })),
    pending: course.pending.map((asked) => ({
      waits: data(asked.gateDetails),
      after: { ...asked.after, ...(asked.after.phase === undefined ? {} : { phase: '' }) },
      outcomes: asked.gateDetails.kind === 'gate' ? outcomes(asked.outcomes) : asked.outcomes,
    })),
  };
};

const arbitraryNames: fc.Arbitrary<Names> = fc
  .record({
    ids: fc.uniqueArray(legal, { minLength: 2, maxLength: 2 }),
    outcomes: fc.uniqueArray(fc.oneof(legal, fc.constantFrom('2wk', 'go-on', 'restart', 'enter')), {
      minLength: 2,
      maxLength: 2,
    }),
    maintenance: fc.oneof(
      fc.constant('maintenance'),
      fc.constantFrom('before', 'maintenance-2', 'session-1', '2'),
    ),
  })
  .map(({ ids: [review, end], outcomes: [on, off], maintenance }) => ({
    review: review as string,
    end: end as string,
    on: on as string,
    off: off as string,
    maintenance,
  }));

/** What may have happened, told with the names of a protocol. */
const stories: readonly ((names: Names) => CourseEvent[])[] = [
  () => [],
  ({ review, on }) => [completed(1, '2025-01-06', 10), decided(review, on, '2025-01-06')],
  ({ review, off }) => [completed(1, '2025-01-06', 10), decided(review, off, '2025-01-06')],
  ({ review, on }) => [
    completed(1, '2025-01-06', 10),
    decided(review, on, '2025-01-06'),
    missed(2, '2025-01-09'),
  ],
  ({ review, end, on }) => [
    completed(1, '2025-01-06', 10),
    decided(review, on, '2025-01-06'),
    completed(2, '2025-01-09', 10),
    decided(end, on, '2025-01-09'),
  ],
  ({ review, end, on, off }) => [
    completed(1, '2025-01-06', 10),
    decided(review, on, '2025-01-06'),
    decided(end, off, '2025-01-07'),
  ],
];

describe('no name that an author may give to a gate is reserved', () => {
  test('gates of any name plan, are asked and take their outcomes as gates of any other name do', () => {
    fc.assert(
      fc.property(arbitraryNames, fc.constantFrom(...stories), (names, events) => {
        const made = (of: Names) => nameless(plan(named(of), { events: events(of) }), of);
        expect(made(names)).toEqual(made(plainNames));
      }),
      runs,
    );
  });

  test('every open question has an id of its own, and takes each of its answers under that id', () => {
    fc.assert(
      fc.property(arbitraryNames, fc.constantFrom(...stories), (names, events) => {
        const protocol = named(names);
        const happened = events(names);
        const { pending } = plan(protocol, { events: happened });
        const ids = pending.map(({ gate: id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { gate: id, gateDetails, outcomes } of pending) {
          expect(gateDetails.id).toBe(id);
          if (['step-up', 'dose-before'].includes(gateDetails.kind)) continue;
          for (const chosen of outcomes) {
            const after = plan(protocol, {
              events: [...happened, decided(id, chosen, '2025-01-10')],
            });
            expect(after.findings.map(({ rule }) => rule)).not.toContain('decision-without-effect');
          }
        }
      }),
      runs,
    );
  });

  test.each(suspicious)('a gate called %s takes its own outcomes', (id) => {
    const protocol = named({ ...plainNames, review: id });
    const course = plan(protocol, {
      events: [completed(1, '2025-01-06', 10), decided(id, 'off', '2025-01-06')],
    });
    expect(course.state).toBe('completed');
    expect(course.sessions).toHaveLength(1);
  });

  test('a question of the planner whose name an author has taken is asked by another name', () => {
    const protocol = invent(
      phase('maintenance', every(between(1, 3, 'wk'), { sessions: sessions(3) }), {
        gates: [
          gate('interval-maintenance', { kind: 'phase-end' }, [outcome('on', { do: 'continue' })]),
        ],
      }),
    );
    const asked = (events: CourseEvent[]) =>
      plan(protocol, { events }).pending.map(({ gate: id, gateDetails: { kind } }) => [id, kind]);
    expect(asked([])).toEqual([
      ['planner:interval-maintenance', 'interval'],
      ['interval-maintenance', 'gate'],
    ]);
    expect(asked([decided('planner:interval-maintenance', '2wk', '2025-01-06')])).toEqual([
      ['interval-maintenance', 'gate'],
    ]);
    expect(asked([decided('interval-maintenance', 'on', '2025-01-06')])).toEqual([
      ['planner:interval-maintenance', 'interval'],
    ]);
  });

  test('a dose in a phase called "before" is not how the session before went', () => {
    const protocol = invent(
      chain(
        phase('start', weekly(2, { sessions: sessions(2) }), {
          dose: fixed(3),
        }),
        phase('before', weekly(1, { sessions: sessions(2) }), { dose: choiceOf([5, 7]) }),
        phase('after', weekly(1, { sessions: sessions(1) }), { dose: fixed(3) }),
      ),
    );
    const waits = plan(protocol).sessions.map(
      ({ waitsForDetails: [wait] = [] }) => wait && [wait.kind, wait.id],
    );
    expect(waits).toContainEqual(['dose', 'planner:dose:before']);
  });
});

describe('a decision about a gate that does not exist', () => {
  const protocol = named(plainNames);
  const known = ['review', 'last-look', 'interval-maintenance', 'enter-boost'];

  test('is refused with the gates there are, whatever it is called', () => {
    fc.assert(
      fc.property(legal, fc.constantFrom(...stories), (id, events) => {
        const happened = events(plainNames);
        const { pending } = plan(protocol, { events: happened });
        // what the planner asks, or has asked, exists
        const own = /^(?:missed-session|interrupted-before|more-than)-[12]$/u;
        if ([...known, ...pending.map(({ gate: asked }) => asked)].includes(id) || own.test(id))
          return;
        const refused = refusal(() =>
          plan(protocol, { events: [...happened, decided(id, 'on', '2025-01-10')] }),
        );
        expect(refused).toMatchObject({
          code: 'EVENT_IMPOSSIBLE',
          path: `/events/${happened.length}/gate`,
        });
        for (const gateThere of known) expect(refused.hint).toContain(gateThere);
      }),
      runs,
    );
  });

  test.each(['missed-session-99', 'interrupted-before-99'])(
    '%s of a session that the course does not have is refused',
    (id) => {
      const events = [decided(id, 'restart', '2025-01-06'), completed(1, '2025-01-06', 10)];
      expect(refusal(() => plan(protocol, { events }))).toMatchObject({
        code: 'EVENT_IMPOSSIBLE',
        path: '/events/0/gate',
      });
    },
  );

  test('the entrance of a phase that nobody decides to enter is refused', () => {
    const events = [decided('enter-maintenance', 'enter', '2025-01-06')];
    const refused = refusal(() => plan(protocol, { events }));
    expect(refused).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/0/gate' });
    expect(refused.hint).toContain('enter-boost');
  });
});
