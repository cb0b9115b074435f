import { expect } from 'vitest';
import type { Example } from './example.js';

const goTo = 'then: { do: go-to, phase: rise }';

const from = 'basis: trial, cite: book, verification: primary';
const at3 = 'phases.0.gates.0.outcomes';
const open =
  'and the gate would stay open; cover it, or add an outcome without `when` for a clinician';
const test = (measure: string, is: string, value: number, unit: string, scale = 'mood') =>
  `{ scale: ${scale}, measure: ${measure}, is: '${is}', value: ${value}, unit: '${unit}', ${from} }`;
const when = (is: string, value: number) => test('fall-percent', is, value, '%');
const points = (is: string, value: number) => test('fall', is, value, '{score}');
const total = (is: string, value: number, scale?: string) =>
  test('total', is, value, '{score}', scale);
const state = (is: boolean) => `{ state: remission, is: ${is}, ${from} }`;
const both = (...parts: string[]) => `{ all: [${parts.join(', ')}] }`;
const either = (...parts: string[]) => `{ any: [${parts.join(', ')}] }`;

/** The outcomes of the gate by their criteria, named a, b, c; without a criterion a clinician decides. */
function outcomes(...criteria: (string | undefined)[]): readonly [string, string] {
  const lines = criteria.map((criterion, index) => {
    const decided = criterion === undefined ? '' : `when: ${criterion}, `;
    return `          - { id: ${'abc'[index]}, title: One, ${decided}then: { do: continue } }\n`;
  });
  return [
    `          - id: yes-enough
            title: 'Yes'
            when: { scale: mood, measure: fall-percent, is: '>=', value: 50, unit: '%', ${from} }
            then: { do: go-to, phase: rise }
          - { id: not-enough, title: 'No', then: { do: stop } }
`,
    lines.join(''),
  ];
}

export const graph: readonly Example[] = [
  {
    check: 'course-has-a-start',
    bad: [
      {
        why: 'no phase at the start',
        edits: [['enter: [{ kind: start }]', 'enter: [{ kind: event, event: clinician }]']],
        says: [
          'phases: no phase is entered at the start; expected enter: [{ kind: start }] in one',
        ],
      },
    ],
  },
  {
    check: 'phases-are-reachable',
    good: [['a phase that only an event leads to', ['title: Later', 'title: Later still']]],
    bad: [
      {
        why: 'a phase that nothing leads to',
        edits: [
          ['    next: maintenance\n', ''],
          ['enter: [{ kind: after, phase: rise }]', 'enter: [{ kind: gate, gate: relapse }]'],
          [
            'then: { do: stop } }]',
            'then: { do: go-to, phase: maintenance } }, { id: end, title: End, then: { do: stop } }]',
          ],
        ],
        says: [
          'phases.2.id: no phase that can be reached leads to maintenance; name it as `next` or in the outcome of a gate',
        ],
      },
    ],
  },
  {
    check: 'phases-have-a-way-out',
    bad: [
      {
        why: 'a phase without an end whose gate does not end it',
        edits: [
          [
            'outcomes: [{ id: stop, title: Stop, then: { do: stop } }]',
            'outcomes: [{ id: on, title: On, then: { do: continue } }]',
          ],
        ],
        says: [
          'phases.2.id: maintenance has no end and no gate that ends it; add a gate with an outcome that stops or leads on',
        ],
      },
      {
        why: 'phases that go round',
        edits: [
          ["          - { id: not-enough, title: 'No', then: { do: stop } }\n", ''],
          [
            '      open: true\n',
            "      sessions: { least: 2, most: 2, unit: '{session}', basis: trial, cite: book, verification: primary }\n    next: induction\n",
          ],
          ['then: { do: stop } }]', 'then: { do: continue } }]'],
        ],
        says: ['induction', 'rise', 'maintenance'].map(
          (id, index) =>
            `phases.${index}.id: from ${id} the course goes round without an end; add a gate with an outcome that stops`,
        ),
      },
    ],
  },
  {
    check: 'gate-outcomes-lead-somewhere',
    bad: [
      {
        why: 'a way to no phase',
        edits: [[goTo, 'then: { do: go-to }']],
        says: ['phases.0.gates.0.outcomes.0.then: yes-enough says go-to and not phase; add phase'],
      },
      {
        why: 'an extension by nothing',
        edits: [[goTo, 'then: { do: extend }']],
        says: [
          'phases.0.gates.0.outcomes.0.then: yes-enough says extend and not sessions; add sessions',
        ],
      },
      {
        why: 'a change to no interval',
        edits: [[goTo, 'then: { do: change-interval }']],
        says: [
          'phases.0.gates.0.outcomes.0.then: yes-enough says change-interval and not interval; add interval',
        ],
      },
    ],
  },
  {
    check: 'entries-agree-with-ways',
    bad: [
      {
        why: 'a phase after one that leads elsewhere',
        edits: [
          ['enter: [{ kind: after, phase: rise }]', 'enter: [{ kind: after, phase: induction }]'],
        ],
        says: [
          'phases.2.enter.0: maintenance comes after induction, which leads elsewhere; name maintenance as its `next`',
        ],
      },
      {
        why: 'a phase entered from a gate that leads elsewhere',
        edits: [
          ['enter: [{ kind: gate, gate: enough }]', 'enter: [{ kind: gate, gate: relapse }]'],
        ],
        says: [
          'phases.1.enter.0: no outcome of relapse leads to rise; add one, or correct the entry',
        ],
      },
    ],
  },
  {
    check: 'numbered-sessions-exist',
    good: [['a gate at the last session', ['at: { kind: phase-end }', at(6)]]],
    bad: [
      {
        why: 'a gate one session past the last',
        edits: [['at: { kind: phase-end }', at(7)]],
        says: [
          'phases.0.gates.0.at.session.value: induction has 6 sessions and no session 7; correct the number',
        ],
      },
      {
        why: 'a task one session past the last',
        edits: [['sessions: [1, 6]', 'sessions: [1, 7]']],
        says: ['tasks.0.at.sessions.1: no phase of the task has a session 7; the last is 6'],
      },
    ],
  },
  {
    check: 'gate-scales-are-measured',
    bad: [
      {
        why: 'a gate and a rise by a scale that nobody measures',
        edits: [
          ['what: mood', 'what: sleep'],
          ['    readBy: enough\n', ''],
        ],
        says: [
          'phases.0.gates.0.needs.0: enough reads mood, which no task measures; add a task with what: mood',
          'phases.1.dose.titration.trigger.up.scale: the dose rises by mood, which no task measures; add a task with what: mood',
        ],
      },
    ],
  },
  {
    check: 'outcomes-answer-once',
    good: [
      ['halves that meet at the limit', outcomes(when('>=', 50), when('<', 50))],
      ['halves that meet from the other side', outcomes(when('>', 50), when('<=', 50))],
      ['three parts', outcomes(when('>=', 50), both(when('<', 50), when('>=', 25)), when('<', 25))],
      ['a hole that a clinician fills', outcomes(when('>=', 50), when('<', 40), undefined)],
      [
        'points and percent that agree',
        outcomes(both(total('<=', 12), when('>=', 50)), either(total('>', 12), when('<', 50))),
      ],
      ['whole totals that leave none between them', outcomes(total('<=', 10), total('>=', 11))],
      ['whole falls that leave none between them', outcomes(points('>=', 10), points('<=', 9))],
      ['a state and its opposite', outcomes(state(true), state(false))],
    ],
    bad: [
      {
        why: 'a hole',
        edits: [outcomes(when('>=', 50), when('<', 40))],
        says: [`${at3}: no outcome is met by mood at 3 after 5, a fall of 40 %, ${open}`],
      },
      {
        why: 'a hole at the limit alone',
        edits: [outcomes(when('>', 50), when('<', 50))],
        says: [`${at3}: no outcome is met by mood at 1 after 2, a fall of 50 %, ${open}`],
      },
      {
        why: 'a hole that no whole total of the scale hits',
        edits: [outcomes(when('>=', 50), when('<', 49.9))],
        says: [
          `${at3}: no outcome is met by mood at 5 after about 9.98, a fall of 49.9 %, ${open}`,
        ],
      },
      {
        why: 'a hole of one total',
        edits: [outcomes(total('<=', 10), total('>', 11))],
        says: [`${at3}: no outcome is met by mood at 11, ${open}`],
      },
      {
        why: 'a hole between points and percent',
        edits: [
          outcomes(both(total('<=', 12), when('>=', 50)), both(total('>', 12), when('<', 50))),
        ],
        says: [`${at3}: no outcome is met by mood at 1 after 1, a fall of 0 %, ${open}`],
      },
      {
        why: 'an overlap',
        edits: [outcomes(when('>=', 50), when('<', 60))],
        says: [
          `${at3}.1.when: a and b are both met by mood at 1 after 2, a fall of 50 %; let one begin where the other ends`,
        ],
      },
      {
        why: 'an overlap at the limit alone',
        edits: [outcomes(when('>=', 50), when('<=', 50))],
        says: [
          `${at3}.1.when: a and b are both met by mood at 1 after 2, a fall of 50 %; let one begin where the other ends`,
        ],
      },
      {
        why: 'an overlap of points and percent',
        edits: [outcomes(points('>=', 10), when('<', 50))],
        says: [
          `${at3}: no outcome is met by mood at 1 after 2, a fall of 50 %, ${open}`,
          expect.stringContaining('a and b are both met by mood at '),
        ],
      },
      {
        why: 'the same twice',
        edits: [outcomes(when('>=', 50), when('>=', 50), when('<', 50))],
        says: [`${at3}.1.when: b says the same as a, which counts; take one away or correct it`],
      },
      {
        why: 'the same twice in other words',
        edits: [outcomes(total('<', 11), total('<=', 10), total('>=', 11))],
        says: [`${at3}.1.when: b says the same as a, which counts; take one away or correct it`],
      },
      {
        why: 'an outcome that another is always met before',
        edits: [outcomes(when('>=', 30), when('>=', 50), when('<', 30))],
        says: [
          `${at3}.1.when: b is never reached, since a is met whenever it is, as by mood at 1 after 2, a fall of 50 %; correct one of them`,
        ],
      },
      {
        why: 'what cannot be',
        edits: [outcomes(both(when('>=', 50), when('<', 40)), undefined)],
        says: [`${at3}.0.when: a can never be met; correct its criterion`],
      },
      {
        why: 'a total no scale has',
        edits: [outcomes(total('>', 40), undefined)],
        says: [`${at3}.0.when: a can never be met; correct its criterion`],
      },
      {
        why: 'a state without its opposite',
        edits: [outcomes(state(true))],
        says: [`${at3}: no outcome is met by no remission, ${open}`],
      },
      {
        why: 'two scales that leave a corner',
        edits: [outcomes(both(when('>=', 50), total('<=', 5, 'sleep')), when('<', 50))],
        says: [
          expect.stringMatching(
            /no outcome is met by mood at .* a fall of \d+ %, sleep at 10, and the gate/u,
          ),
        ],
      },
    ],
  },
  {
    check: 'gate-reads-what-it-is-given',
    good: [
      ['a gate that a clinician decides may read anything', ['readBy: enough', 'readBy: relapse']],
    ],
    bad: [
      {
        why: 'a task for a gate that asks for something else',
        edits: [
          [
            'tasks:\n',
            'tasks:\n  - { id: sleep, kind: assessment, what: sleep, title: Sleep, at: { kind: session, sessions: every }, readBy: enough, says: Asked., basis: trial, cite: book, verification: primary }\n',
          ],
        ],
        says: [
          'tasks.0.readBy: enough asks for mood, not for sleep; add sleep to its needs, or correct readBy',
        ],
      },
    ],
  },
];

function at(session: number): string {
  return `at: { kind: session, session: { value: ${session}, unit: '{session}', basis: trial, cite: book, verification: primary } }`;
}
