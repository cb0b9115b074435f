import type { Example } from './example.js';

export const names: readonly Example[] = [
  {
    check: 'names-are-known',
    good: [
      ['another drug of the library', ['drug: ketamine\n', 'drug: esketamine\n']],
      ['a scale of which no totals are known', ['needs: [mood]', 'needs: [mood, sleep]']],
    ],
    bad: [
      {
        why: 'a drug that is spelled otherwise',
        edits: [['drug: ketamine\n', 'drug: ketamin\n']],
        says: ['drug: the library knows no drug "ketamin"; did you mean ketamine?'],
      },
      {
        why: 'a route that is spelled otherwise',
        edits: [['route: nasal', 'route: nasl']],
        says: ['route: the library knows no route "nasl"; did you mean nasal?'],
      },
      {
        why: 'a route that resembles none',
        edits: [['route: nasal', 'route: subcutaneous']],
        says: ['route: the library knows no route "subcutaneous"; known are iv and nasal'],
      },
      {
        why: 'an indication with letters in another order',
        edits: [['indications: [trd]', 'indications: [mdd, tdr]']],
        says: ['indications.1: the library knows no indication "tdr"; did you mean trd?'],
      },
      {
        why: 'the drug of a phase',
        edits: [['title: Rising\n', 'title: Rising\n    drug: eskatamine\n    route: iw\n']],
        says: [
          'phases.1.drug: the library knows no drug "eskatamine"; did you mean esketamine or ketamine?',
          'phases.1.route: the library knows no route "iw"; did you mean iv?',
        ],
      },
      {
        why: 'a scale that decides a gate, and one that raises a dose',
        edits: [
          ['when: { scale: mood', 'when: { scale: moood'],
          ['up: { scale: mood', 'up: { scale: mod'],
        ],
        says: [
          'phases.0.gates.0.outcomes.0.when.scale: the library knows no scale "moood"; did you mean mood?',
          'phases.1.dose.titration.trigger.up.scale: the library knows no scale "mod"; did you mean mood?',
        ],
      },
      {
        why: 'what a gate needs',
        edits: [['needs: [mood]', 'needs: [mood, slep]']],
        says: ['phases.0.gates.0.needs.1: the library knows no scale "slep"; did you mean sleep?'],
      },
      {
        why: 'what a limit looks at',
        edits: [
          [
            'procedure:\n',
            `procedure:\n  checks: [{ id: pulse, says: Felt., basis: trial, cite: book, verification: primary, limits: [{ observe: hart-rate, is: '>', value: 100, unit: /min, then: Wait., basis: trial, cite: book, verification: primary }] }]\n`,
          ],
        ],
        says: [
          'procedure.checks.0.limits.0.observe: the library knows no observation "hart-rate"; did you mean heart-rate?',
        ],
      },
    ],
  },
  {
    check: 'ids-are-unique-inside',
    good: [
      [
        'an item that stands twice, for different people',
        ['id: rest, says', 'id: food, when: { sex: male }, says'],
        ['id: food, says', 'id: food, when: { sex: female }, says'],
      ],
    ],
    bad: [
      {
        why: 'two items of one id',
        edits: [['id: rest, says', 'id: food, says']],
        says: [
          'procedure.preparation.1.id: "food" is taken by another item; expected an id of its own',
        ],
      },
      {
        why: 'two arms of one id',
        edits: [['{ id: high', '{ id: low']],
        says: ['arms.1.id: "low" is taken by another arm; expected an id of its own'],
      },
      {
        why: 'two gates of one id in two phases',
        edits: [['id: relapse\n', 'id: enough\n']],
        says: ['phases.2.gates.0.id: "enough" is taken by another gate; expected an id of its own'],
      },
      {
        why: 'two outcomes of one id',
        edits: [['id: not-enough', 'id: yes-enough']],
        says: [
          'phases.0.gates.0.outcomes.1.id: "yes-enough" is taken by another outcome; expected an id of its own',
        ],
      },
    ],
  },
  {
    check: 'names-exist',
    bad: [
      {
        why: 'a phase misspelt',
        edits: [['next: maintenance', 'next: maintenence']],
        says: ['phases.1.next: there is no phase "maintenence"; did you mean maintenance?'],
      },
      {
        why: 'an arm that is not there',
        edits: [['when: { age: { below: 65 } }', 'when: { age: { below: 65 }, arm: [middle] }']],
        says: [
          'phases.2.dose.cases.0.when.arm.0: there is no arm "middle"; expected one of low, high',
        ],
      },
      {
        why: 'a gate that is not there',
        edits: [['readBy: enough', 'readBy: enouhg']],
        says: ['tasks.0.readBy: there is no gate "enouhg"; did you mean enough?'],
      },
    ],
  },
  {
    check: 'gaps-are-defined',
    bad: [
      {
        why: 'a gap misspelt',
        edits: [
          ['{ kind: gap, gap: later-dates }', '{ kind: gap, gap: later-date }'],
          ['blocks: dates', 'blocks: part'],
        ],
        says: [
          'phases.3.schedule.gap: there is no gap "later-date"; define it under gaps, or did you mean later-dates?',
        ],
      },
    ],
  },
  {
    check: 'gaps-are-used',
    good: [
      [
        'a gap in a part of the session need not be named',
        [
          'sources:\n',
          "  - { id: more, says: More., field: 'x: empty', blocks: part }\nsources:\n",
        ],
      ],
    ],
    bad: [
      {
        why: 'a gap that says it keeps a dose from being planned, and nothing names it',
        edits: [
          [
            'sources:\n',
            "  - { id: more, says: More., field: 'x: empty', blocks: dose }\nsources:\n",
          ],
        ],
        says: [
          'gaps.2.id: the gap more keeps the dose from being planned, and nothing names it; write { kind: gap, gap: more } where the dose should stand',
        ],
      },
    ],
  },
  {
    check: 'anchors-are-used',
    bad: [
      {
        why: 'an anchor of a phase without dates',
        edits: [
          [
            '    anchor: { id: quit-day, says: The day on which they quit., basis: trial, cite: book, verification: primary }\n',
            '',
          ],
          [
            '    optional: true\n',
            '    optional: true\n    anchor: { id: quit-day, says: The day on which they quit., basis: trial, cite: book, verification: primary }\n',
          ],
        ],
        says: [
          'phases.3.anchor.id: nothing hangs on quit-day: later has no dates and no task names it; remove it, or give a date to what hangs on it',
        ],
      },
    ],
  },
  {
    check: 'pointers-point-somewhere',
    bad: [
      {
        why: 'a reading of a phase that is not there',
        edits: [['at: /phases/0/schedule', 'at: /phases/4/schedule']],
        says: [
          'readings.0.at: /phases/4/schedule points to nothing, from "4" on; correct the pointer',
        ],
      },
      {
        why: 'a gap with a path in words',
        edits: [['at: /phases/3/dose', 'at: the dose']],
        says: ['gaps.1.at: "the dose" is not a JSON pointer; expected one such as /phases/0/dose'],
      },
    ],
  },
  {
    check: 'sources-are-cited',
    bad: [
      {
        why: 'a source nobody cites',
        edits: [['sources:\n', 'sources:\n  - { id: pamphlet, title: A pamphlet }\n']],
        says: ['sources.0.id: pamphlet is cited nowhere; remove it, or cite it where it is used'],
      },
    ],
  },
];
