import type { Example } from './example.js';

const from = 'basis: trial, cite: book, verification: primary';
const cap = `- { value: 20, unit: mg, ${from} }\n      devices`;
const other = `amount: { kind: from-protocol, protocol: sample-2, phase: induction, ${from} }`;
const setDose = `amount: { kind: set, value: 0.1, unit: mg/kg, ${from} }`;

const highest = (level: string, limit = '30 mg (other)') =>
  `${level} is above every dose of ketamine by nasal that the library names, at most ${limit}; correct the number or its unit`;

export const doses: readonly Example[] = [
  {
    check: 'doses-are-named',
    good: [
      [
        'the highest dose that is named',
        ['value: 20, unit: mg, basis', 'value: 30, unit: mg, basis'],
      ],
      ['a drug of which no dose is named', ['drug: ketamine\n', 'drug: other\n']],
      ['a cap in milliliters', [cap, cap.replace('20, unit: mg', '500, unit: mL')]],
    ],
    bad: [
      {
        why: 'a choice one step above',
        edits: [['- { value: 20, unit: mg, basis', '- { value: 30.1, unit: mg, basis']],
        says: [`phases.0.dose.amount.oneOf.1.value: ${highest('30.1 mg')}`],
      },
      {
        why: 'milligrams per kilogram in place of milligrams',
        edits: [[setDose, setDose.replace('0.1', '10')]],
        says: [`phases.1.dose.amount.value: ${highest('10 mg/kg', '0.2 mg/kg (another)')}`],
      },
      {
        why: 'a rung one step above',
        edits: [['- { value: 0.2, unit: mg/kg', '- { value: 0.21, unit: mg/kg']],
        says: [
          `phases.1.dose.titration.ladder.steps.1.value: ${highest('0.21 mg/kg', '0.2 mg/kg (another)')}`,
        ],
      },
      {
        why: 'a cap a hundred times as high',
        edits: [[cap, cap.replace('20', '2000')]],
        says: [`phases.0.dose.cap.0.value: ${highest('2000 mg')}`],
      },
      {
        why: 'parts that are above it together',
        edits: [
          [
            '- { id: bolus, title: Bolus,',
            `- { id: rest, title: Rest, amount: { value: 0.15, unit: mg/kg, ${from} } }\n        - { id: bolus, title: Bolus, amount: { value: 0.06, unit: mg/kg, ${from} },`,
          ],
        ],
        says: [`phases.1.dose.parts: ${highest('0.21 mg/kg', '0.2 mg/kg (another)')}`],
      },
      {
        why: 'a rate that is above it over its time',
        edits: [
          [
            setDose,
            `${setDose.replace('0.1, unit: mg/kg', '0.3, unit: mg/kg/h')}\n      over: { value: 60, unit: min, ${from} }`,
          ],
        ],
        says: [`phases.1.dose.amount.value: ${highest('0.3 mg/kg/h', '0.2 mg/kg (another)')}`],
      },
    ],
  },
  {
    check: 'first-dose-within-cap',
    good: [
      [
        'a first dose at the cap',
        [cap, cap.replace('20', '10')],
        ['value: 20, unit: mg', 'value: 10, unit: mg/kg'],
      ],
    ],
    bad: [
      {
        why: 'a first dose one step above the cap',
        edits: [['first: { kind: set, value: 10', 'first: { kind: set, value: 30']],
        says: [
          'phases.0.dose.first.value: the first dose, 30 mg, is above the cap of 20 mg; lower it, or correct the cap',
        ],
      },
    ],
  },
  {
    check: 'doses-within-cap',
    good: [
      [
        'a cap in another unit is not compared',
        [cap, cap.replace('20, unit: mg', '0.1, unit: mg/kg')],
      ],
    ],
    bad: [
      {
        why: 'a choice above the cap',
        edits: [[cap, cap.replace('20', '10')]],
        says: [
          'phases.0.dose.amount.oneOf.1.value: 20 mg can never be given: the cap is 10 mg; correct one of them',
        ],
      },
      {
        why: 'a cap below the lowest dose',
        edits: [[cap, cap.replace('20', '9')]],
        says: [
          'phases.0.dose.cap.0.value: the cap of 9 mg lies below the lowest dose, 10 mg; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'first-dose-is-offered',
    good: [
      [
        'a first dose at the other choice',
        ['first: { kind: set, value: 10', 'first: { kind: set, value: 20'],
      ],
    ],
    bad: [
      {
        why: 'a first dose that is not a choice',
        edits: [['first: { kind: set, value: 10', 'first: { kind: set, value: 15']],
        says: [
          'phases.0.dose.first.value: the first dose, 15 mg, is none of the doses of the phase; expected 10 or 20 mg',
        ],
      },
      {
        why: 'a first dose one step outside the range',
        edits: [
          [
            `most: { value: 30, unit: mg, ${from} } }`,
            `most: { value: 30, unit: mg, ${from} } }\n            first: { kind: set, value: 31, unit: mg, ${from} }`,
          ],
        ],
        says: [
          'phases.2.dose.cases.0.use.first.value: the first dose, 31 mg, is none of the doses of the phase; expected 10 to 30 mg',
        ],
      },
    ],
  },
  {
    check: 'ladder-rises',
    bad: [
      {
        why: 'a step that repeats the one before',
        edits: [['- { value: 0.2, unit: mg/kg', '- { value: 0.1, unit: mg/kg']],
        says: [
          'phases.1.dose.titration.ladder.steps.1.value: 0.1 does not rise above 0.1, the step before; put the steps in order',
        ],
      },
      {
        why: 'a ladder that changes its unit',
        edits: [['- { value: 0.2, unit: mg/kg', '- { value: 14, unit: mg']],
        says: [
          'phases.1.dose.titration.ladder.steps.1.unit: the unit changes from mg/kg to mg on the ladder; expected one unit',
        ],
      },
    ],
  },
  {
    check: 'ladder-begins-with-amount',
    bad: [
      {
        why: 'a ladder whose first step is another dose than the amount',
        edits: [[setDose, setDose.replace('0.1', '0.2')]],
        says: [
          'phases.1.dose.titration.ladder.steps.0.value: the ladder begins with 0.1 mg/kg, the dose with 0.2 mg/kg; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'rise-without-ceiling-names-gap',
    good: [['a rise whose missing ceiling is a gap', ...increment(', gap: later-dose')]],
    bad: [
      {
        why: 'a rise without a ceiling and without a gap',
        edits: increment(''),
        says: [
          'phases.1.dose.titration.ladder.ceiling: there is no ceiling, and no gap says so; add gap: <id> and define it under gaps',
        ],
      },
    ],
  },
  {
    check: 'bands-rise',
    bad: [
      {
        why: 'a last band with a bound',
        edits: [[`- { use: { value: 20`, `- { below: 90, use: { value: 20`]],
        says: [
          'phases.2.dose.cases.1.use.amount.bands.1: nobody of 90 or more has a dose; leave out `below` in the last band',
        ],
      },
      {
        why: 'a band after one that ends nowhere',
        edits: [['- { below: 60, use', '- { use']],
        says: [
          'phases.2.dose.cases.1.use.amount.bands.1: this band is never reached, because the one before has no bound; give that one `below`',
        ],
      },
      {
        why: 'bounds out of order',
        edits: [
          [
            '- { use: { value: 20',
            `- { below: 60, use: { value: 15, unit: mg, ${from} } }\n                - { use: { value: 20`,
          ],
        ],
        says: [
          'phases.2.dose.cases.1.use.amount.bands.1.below: 60 is not above 60, the bound before; put the bands in order',
        ],
      },
    ],
  },
  {
    check: 'choices-differ',
    bad: [
      {
        why: 'the same dose twice',
        edits: [
          [
            `- { value: 20, unit: mg, ${from} }\n      first`,
            `- { value: 10, unit: mg, ${from} }\n      first`,
          ],
        ],
        says: ['phases.0.dose.amount.oneOf.1: 10 mg stands twice among the choices; remove one'],
      },
      {
        why: 'a range that leads nowhere',
        edits: [['most: { value: 30, unit: mg', 'most: { value: 10, unit: mg']],
        says: [
          'phases.2.dose.cases.0.use.amount.most.value: the range leads from 10 mg to 10 mg; expected a higher end in the same unit',
        ],
      },
    ],
  },
  {
    check: 'devices-add-up',
    good: [['devices of half the lower dose', ['each: { value: 10', 'each: { value: 5']]],
    bad: [
      {
        why: 'a dose between two numbers of devices',
        edits: [['each: { value: 10', 'each: { value: 8']],
        says: [
          'phases.0.dose.amount.oneOf.0.value: devices of 8 mg do not add up to 10 mg; expected 8 or 16 mg',
          'phases.0.dose.amount.oneOf.1.value: devices of 8 mg do not add up to 20 mg; expected 16 or 24 mg',
          'phases.0.dose.first.value: devices of 8 mg do not add up to 10 mg; expected 8 or 16 mg',
        ],
      },
    ],
  },
  {
    check: 'parts-add-up',
    good: [
      ['parts that add up as decimals, not as binary fractions', ...inParts('0.1', '0.2', '0.3')],
    ],
    bad: [
      {
        why: 'parts that are more than the whole',
        edits: inParts('0.1', '0.3', '0.3'),
        says: [
          'phases.1.dose.amount.value: the parts add up to 0.4 mg/kg, the dose says 0.3 mg/kg; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'step-reaches-next-dose',
    bad: [
      {
        why: 'a rise that is too small to reach the next dose',
        edits: [['stepMost: { value: 10', 'stepMost: { value: 9']],
        says: [
          'phases.0.dose.change.stepMost.value: a rise of at most 9 mg never gets from 10 to 20 mg; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'sessions-have-a-dose',
    bad: [
      {
        why: 'sessions without a dose',
        edits: [
          ['    dose: { amount: { kind: gap, gap: later-dose } }\n', ''],
          ['blocks: dose', 'blocks: part'],
          ['/phases/3/dose', '/phases/3'],
        ],
        says: [
          'phases.3: later has sessions and no dose; add dose, if need be with amount: { kind: gap, gap: <id> }',
        ],
      },
      {
        why: 'a dose without sessions',
        edits: [
          ['{ kind: gap, gap: later-dates }', '{ kind: none }'],
          ['blocks: dates', 'blocks: part'],
        ],
        says: [
          'phases.3.dose: later has no sessions, so its dose is never given; remove it, or give the phase a schedule',
        ],
      },
    ],
  },
  {
    check: 'other-protocols-exist',
    bad: [
      {
        why: 'a dose from a protocol that nobody knows',
        edits: [
          ['amount: { kind: gap, gap: later-dose }', other],
          ['blocks: dose', 'blocks: part'],
        ],
        says: [
          'phases.3.dose.amount.protocol: there is no protocol "sample-2" beside this one or in the library; correct the id',
        ],
      },
      {
        why: 'a dose from a phase that the protocol does not have',
        edits: [
          [
            'amount: { kind: gap, gap: later-dose }',
            other.replace('sample-2, phase: induction', 'sample, phase: taper'),
          ],
          ['blocks: dose', 'blocks: part'],
        ],
        says: [
          'phases.3.dose.amount.phase: sample has no phase "taper" with a dose; expected phase: induction or rise or maintenance or later',
        ],
      },
    ],
  },
];

function increment(gap: string) {
  const ladder = `          kind: steps
          steps:
            - { value: 0.1, unit: mg/kg, ${from} }
            - { value: 0.2, unit: mg/kg, ${from} }`;
  return [
    [
      ladder,
      `          { kind: increment, start: { value: 0.1, unit: mg/kg, ${from} }, step: { value: 0.1, unit: mg/kg, ${from} }, ceiling: null${gap} }`,
    ],
  ] as const;
}

function inParts(text: string, two: string, whole: string) {
  const part = (id: string, value: string) =>
    `{ id: ${id}, title: Part, amount: { value: ${value}, unit: mg/kg, ${from} } }`;
  return [
    [
      `- { id: bolus, title: Bolus, over: { value: 2, unit: min, ${from} } }`,
      `- ${part('one', text)}\n        - ${part('two', two)}`,
    ],
    [setDose, setDose.replace('0.1', whole)],
    [
      `            - { value: 0.1, unit: mg/kg, ${from} }\n            - { value: 0.2`,
      `            - { value: ${whole}, unit: mg/kg, ${from} }\n            - { value: 0.9`,
    ],
  ] as const;
}
