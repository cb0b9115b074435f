import type { Example } from './example.js';

const from = 'basis: trial, cite: book, verification: primary';
const days = `{ kind: days, days: { values: [1, 3, 8], unit: d, ${from} } }`;
const open = '      open: true\n';

export const dates: readonly Example[] = [
  {
    check: 'sessions-fit-frequency-and-length',
    good: [
      [
        'sessions without a length',
        [`      length: { least: 3, most: 3, unit: wk, ${from} }\n`, ''],
      ],
    ],
    bad: [
      {
        why: 'one session too many',
        edits: [['sessions: { least: 6, most: 6', 'sessions: { least: 6, most: 7']],
        says: [
          'phases.0.schedule.sessions.most: 6 to 7 sessions are not 2 a week for 3 wk, which makes 6; correct one of them',
        ],
      },
      {
        why: 'more sessions than days',
        edits: [
          [
            days,
            `{ kind: within, sessions: { least: 4, most: 4, unit: '{session}', ${from} }, within: { least: 3, most: 3, unit: d, ${from} } }`,
          ],
        ],
        says: [
          'phases.1.schedule.sessions: 4 sessions do not fit into 3 days, one a day; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'intervals-fit-length',
    good: [['sessions that just fit', [open, ends(3, 2)]]],
    bad: [
      {
        why: 'a session that lies past the end',
        edits: [[open, ends(4, 2)]],
        says: [
          'phases.2.schedule.sessions: 4 sessions at least 7 d apart need 21 d, and the phase lasts 14 d; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'days-rise',
    bad: [
      {
        why: 'days out of order',
        edits: [['[1, 3, 8]', '[1, 8, 3]']],
        says: ['phases.1.schedule.days.values.2: 3 does not come after 8; put the days in order'],
      },
      {
        why: 'days that count from 0',
        edits: [['[1, 3, 8]', '[0, 2, 7]']],
        says: [
          'phases.1.schedule.days.values.0: the first session is at 0; expected 1, since days count from the first session',
        ],
      },
      {
        why: 'the same interval twice',
        edits: [['values: [1, 2], unit: wk', 'values: [2, 2], unit: wk']],
        says: [
          'phases.2.schedule.interval.values.1: 2 does not come after 2; put the interval in order',
        ],
      },
    ],
  },
  {
    check: 'ranges-rise',
    good: [['one bound alone', ['least: 18, most: 90', 'least: 18']]],
    bad: [
      {
        why: 'a least above the most',
        edits: [['least: 18, most: 90', 'least: 91, most: 90']],
        says: ['population.age.most: the most, 90, is below the least, 91; correct one of them'],
      },
      {
        why: 'a range without bounds',
        edits: [['least: 18, most: 90, ', '']],
        says: ['population.age: neither bound is given; expected least, most or both'],
      },
    ],
  },
  {
    check: 'least-gap-fits-schedule',
    good: [
      ['a gap that just fits', ['leastGap: { value: 2, unit: d', 'leastGap: { value: 84, unit: h']],
    ],
    bad: [
      {
        why: 'a gap one hour too long',
        edits: [['leastGap: { value: 2, unit: d', 'leastGap: { value: 85, unit: h']],
        says: [
          'phases.0.schedule: sessions lie 3.5 d apart, less than the least gap of 85 h; correct one of them',
        ],
      },
    ],
  },
  {
    check: 'weekdays-fit-frequency',
    bad: [
      {
        why: 'three weekdays for two sessions',
        edits: [['[mon, thu]', '[mon, wed, fri]']],
        says: [
          'phases.0.schedule.weekdays: mon, wed, fri are not 2 days; expected one for each session of the week',
        ],
      },
    ],
  },
  {
    check: 'editions-are-in-order',
    good: [
      [
        'a time between two editions',
        [
          'id: second, title: Second, from: 2024-01-01',
          'id: second, title: Second, from: 2024-01-02',
        ],
      ],
    ],
    bad: [
      {
        why: 'an edition that begins before the one before it ends',
        edits: [
          [
            'id: second, title: Second, from: 2024-01-01',
            'id: second, title: Second, from: 2023-12-31',
          ],
        ],
        says: [
          'editions.1.from: second begins on 2023-12-31, before first ends on 2024-01-01; put them in order',
        ],
      },
      {
        why: 'an edition that ends when it begins',
        edits: [['from: 2020-01-01, until: 2024-01-01', 'from: 2024-01-01, until: 2024-01-01']],
        says: [
          'editions.0.until: first ends on 2024-01-01 and begins on 2024-01-01; correct one of them',
        ],
      },
      {
        why: 'an edition after one without an end',
        edits: [['from: 2020-01-01, until: 2024-01-01', 'from: 2020-01-01']],
        says: [
          'editions.0.id: first has no end, and second begins on 2024-01-01; add until: 2024-01-01',
        ],
      },
    ],
  },
];

function ends(sessions: number, weeks: number): string {
  return `      sessions: { least: ${sessions}, most: ${sessions}, unit: '{session}', ${from} }\n      length: { least: ${weeks}, most: ${weeks}, unit: wk, ${from} }\n`;
}
