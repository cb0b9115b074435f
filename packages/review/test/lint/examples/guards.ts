import type { Example } from './example.js';

export const guards: readonly Example[] = [
  {
    check: 'cases-can-be-reached',
    good: [
      [
        'a narrow case before a wide one',
        ['when: { age: { from: 65 } }', 'when: { sex: male }'],
        ['when: { age: { below: 65 } }', 'when: { sex: male, age: { below: 65 } }'],
      ],
    ],
    bad: [
      {
        why: 'a case after one that holds for everybody',
        edits: [['        - when: { age: { below: 65 } }\n          use:', '        - use:']],
        says: [
          'phases.2.dose.cases.1: this case is never reached, because case 1 holds for all that would come to it; narrow that one, or remove this one',
        ],
      },
      {
        why: 'a case inside a wider one before it',
        edits: [['when: { age: { from: 65 } }', 'when: { age: { below: 60 } }']],
        says: [
          'phases.2.dose.cases.1: this case is never reached, because case 1 holds for all that would come to it; narrow that one, or remove this one',
        ],
      },
      {
        why: 'a rule for company that is never reached',
        edits: [
          [
            'rule: allowed, when: { from: 2024-01-01 }',
            'rule: allowed, when: { until: 2023-06-01 }',
          ],
        ],
        says: [
          'company.antidepressant.1: this case is never reached, because case 1 holds for all that would come to it; narrow that one, or remove this one',
        ],
      },
    ],
  },
  {
    check: 'cases-leave-no-hole',
    good: [['cases that overlap', ['when: { age: { from: 65 } }', 'when: { age: { from: 60 } }']]],
    bad: [
      {
        why: 'one year that no case holds for',
        edits: [['when: { age: { from: 65 } }', 'when: { age: { from: 66 } }']],
        says: [
          'phases.2.dose.cases: no case holds for age from 65 to below 66; let one begin where the one before ends',
        ],
      },
      {
        why: 'one day that no rule for company holds for',
        edits: [
          [
            'rule: allowed, when: { from: 2024-01-01 }',
            'rule: allowed, when: { from: 2024-01-02 }',
          ],
        ],
        says: [
          'company.antidepressant: no case holds for date from 2024-01-01 to below 2024-01-02; let one begin where the one before ends',
        ],
      },
    ],
  },
  {
    check: 'guards-can-hold',
    good: [
      [
        'a guard for one year',
        ['title: Going on', 'title: Going on\n    when: { age: { from: 64, below: 65 } }'],
      ],
    ],
    bad: [
      {
        why: 'a guard with nothing between its bounds',
        edits: [['title: Going on', 'title: Going on\n    when: { age: { from: 65, below: 65 } }']],
        says: [
          'phases.2.when.age.below: nothing lies from 65 to below 65, so this never holds; correct the bounds',
        ],
      },
      {
        why: 'a guard that ends before it begins',
        edits: [
          ['title: Going on', 'title: Going on\n    when: { from: 2024-01-02, until: 2024-01-01 }'],
        ],
        says: [
          'phases.2.when.until: nothing lies from 2024-01-02 until 2024-01-01, so this never holds; correct the bounds',
        ],
      },
    ],
  },
];
