import type { Example } from './example.js';

const goTo = 'then: { do: go-to, phase: rise }';

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
