import type { Example } from './example.js';

const tidy =
  'spaces, carriage returns or no single end of line at the ends of lines; run lint --fix';

export const form: readonly Example[] = [
  {
    check: 'status-says-who',
    good: [
      [
        'a review with name and day',
        ['{ state: draft }', '{ state: reviewed, by: A. Reader, on: 2026-01-02 }'],
      ],
    ],
    bad: [
      {
        why: 'a review by nobody',
        edits: [['{ state: draft }', '{ state: reviewed, on: 2026-01-02 }']],
        says: ['status: reviewed without by; add by'],
      },
      {
        why: 'a protocol replaced by nothing',
        edits: [['{ state: draft }', '{ state: superseded, by: A. Reader, on: 2026-01-02 }']],
        says: ['status: superseded without why, supersededBy; add why, supersededBy'],
      },
    ],
  },
  {
    check: 'labels-have-a-place',
    good: [['a label of a place', ['kind: trial', 'kind: label\njurisdiction: US']]],
    bad: [
      {
        why: 'a label of no place',
        edits: [['kind: trial', 'kind: label']],
        says: [
          'kind: a label holds in a place, and none is given; add jurisdiction, such as US or EU',
        ],
      },
    ],
  },
  {
    check: 'places-exist',
    good: [
      [
        'a member that inherits',
        ['kind: trial', 'kind: label\njurisdiction: NO\nusableIn: [GB-SCT]'],
      ],
    ],
    bad: [
      {
        why: 'a place of no country',
        edits: [['kind: trial', 'kind: label\njurisdiction: DW']],
        says: [
          'jurisdiction: there is no place "DW"; did you mean DE (Germany), DJ (Djibouti), DK (Denmark)?',
        ],
      },
      {
        why: 'a state that is none',
        edits: [['kind: trial', 'kind: label\njurisdiction: US\nusableIn: [CA, AU-NWS]']],
        says: ['usableIn.1: there is no place "AU-NWS"; did you mean AU-NSW (New South Wales)?'],
      },
    ],
  },
  {
    check: 'criteria-fit-their-measure',
    good: [['a fall of all of it', ["value: 50, unit: '%'", "value: 100, unit: '%'"]]],
    bad: [
      {
        why: 'percent in points',
        edits: [["value: 50, unit: '%'", "value: 50, unit: '{score}'"]],
        says: [
          'phases.0.gates.0.outcomes.0.when.unit: fall-percent is given in {score}; expected %',
        ],
      },
      {
        why: 'less than none of it',
        edits: [["value: 50, unit: '%'", "value: -1, unit: '%'"]],
        says: [
          'phases.0.gates.0.outcomes.0.when.value: a fall of -1 % cannot be; expected 0 to 100',
        ],
      },
    ],
  },
  {
    check: 'lines-are-tidy',
    bad: [
      {
        why: 'spaces that are part of a text',
        edits: [['title: An invented course', 'title: |\n  two  \n  lines']],
        says: [tidy.replace('run lint --fix', 'they are part of a text, so remove them by hand')],
      },
      {
        why: 'spaces at the end of a line',
        edits: [['id: sample\n', 'id: sample  \n']],
        says: [tidy],
      },
      { why: 'carriage returns', edits: [['id: sample\n', 'id: sample\r\n']], says: [tidy] },
    ],
  },
  {
    check: 'schema-line-is-first',
    good: [
      [
        'another path to the schema of protocols',
        ['../schema/protocol.json', '../../node_modules/@openketamine/model/schema/protocol.json'],
      ],
    ],
    bad: [
      {
        why: 'no line',
        edits: [['# yaml-language-server: $schema=../schema/protocol.json\n', '']],
        says: [
          'the first line is another; expected # yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json',
        ],
      },
    ],
  },
  {
    check: 'numbers-say-where-from',
    bad: [
      {
        why: 'a statement of a source without the source',
        edits: [
          [
            'id: food, says: No food., basis: trial, cite: book',
            'id: food, before: { value: 2, unit: h, basis: trial, verification: primary }, says: No food., basis: trial, cite: book',
          ],
        ],
        says: [
          'procedure.preparation.0.before.value: the number 2 does not say where it comes from; expected cite beside it',
        ],
      },
    ],
  },
  {
    check: 'cites-exist',
    bad: [
      {
        why: 'a source that is nowhere',
        edits: [
          [
            'id: food, says: No food., basis: trial, cite: book',
            'id: food, says: No food., basis: trial, cite: boook#2',
          ],
        ],
        says: [
          'procedure.preparation.0.cite: no source "boook"; expected the id of a file in `sources` of the protocol, or did you mean book?',
        ],
      },
    ],
  },
  {
    check: 'secondary-names-the-copy',
    bad: [
      {
        why: 'a copy without a name',
        edits: [[', readIn: A digest', '']],
        says: [
          'procedure.preparation.1.verification: secondary without the copy that was read; expected readIn with its title or address',
        ],
      },
    ],
  },
  {
    check: 'last-checked-names-who',
    bad: [
      {
        why: 'nobody who read them',
        edits: [['lastChecked: null', "lastChecked: { on: 2026-02-28, by: ' ' }"]],
        says: [
          'lastChecked: does not say who checked the sources on which day; expected null, or { on: 2026-11-23, by: a name }',
        ],
      },
    ],
  },
];
