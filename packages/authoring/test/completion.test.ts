import { describe, expect, test } from 'vitest';
import {
  completeProtocol,
  completeRecord,
  formatProblem,
  nothingShared,
  readAuthored,
  type Block,
  type SharedRecords,
} from '../src/index.js';

const sources = new Map<string, Block>([
  ['tea-book', { id: 'tea-book', read: { verification: 'primary' } }],
  ['tea-talk', { id: 'tea-talk', read: { verification: 'secondary', readIn: 'notes of a guest' } }],
]);

const item = (id: string, cite: string): Block => ({ id, says: id, basis: 'practice', cite });

const shared: SharedRecords = {
  sources,
  procedures: new Map<string, Block>([
    ['warm', { id: 'warm', checks: [item('pot', 'tea-book')], site: ['minutes'] }],
    ['rinse', { id: 'rinse', checks: [item('leaf', 'tea-talk'), item('pot', 'tea-talk')] }],
  ]),
  siteParameters: new Map<string, Block>([
    ['minutes', { id: 'minutes', param: 'steeping', says: 'How long.', unit: 'min' }],
  ]),
};

const complete = (text: string, records = shared) =>
  completeProtocol(readAuthored('sencha.yaml', text), records);
const problems = (text: string) => complete(text).problems.map(formatProblem);

interface Procedure {
  readonly procedure: Readonly<Record<string, readonly Block[]>>;
}
const procedureOf = (text: string) => (complete(text).value as Procedure).procedure;

describe('a procedure by use and own', () => {
  test('takes over what is shared, names where it comes from, and writes out site parameters', () => {
    expect(procedureOf('procedure: { use: [warm] }')).toEqual({
      checks: [
        {
          ...item('pot', 'tea-book'),
          procedure: 'warm',
          notOfSource: true,
          verification: 'primary',
        },
      ],
      site: [
        {
          param: 'steeping',
          says: 'How long.',
          unit: 'min',
          parameter: 'minutes',
          procedure: 'warm',
          notOfSource: true,
        },
      ],
    });
  });

  test('marks only what rests on none of the sources of the protocol itself', () => {
    const { checks } = procedureOf(
      'dose: { value: 2, unit: g, basis: trial, cite: tea-book }\nprocedure: { use: [warm] }',
    );
    expect(checks?.[0]).not.toHaveProperty('notOfSource');
  });

  test('a later item of one name replaces the earlier in its place', () => {
    const { checks } = procedureOf('procedure: { use: [warm, rinse] }');
    expect(checks?.map(({ id, cite }) => [id, cite])).toEqual([
      ['pot', 'tea-talk'],
      ['leaf', 'tea-talk'],
    ]);
  });

  test('what is own comes first, or replaces what is used by the same name, and carries no mark', () => {
    const { checks } = procedureOf(`procedure:
  use: [rinse]
  own:
    checks:
      - { id: cup, says: A cup., basis: practice, cite: tea-book }
      - { id: pot, says: Another pot., basis: practice, cite: tea-book }
`);
    expect(checks?.map(({ id, procedure }) => [id, procedure])).toEqual([
      ['cup', undefined],
      ['leaf', 'rinse'],
      ['pot', undefined],
    ]);
    expect(checks?.map(({ notOfSource }) => notOfSource)).toEqual([undefined, true, undefined]);
  });

  test('a procedure that says everything itself stays as it is', () => {
    expect(procedureOf('procedure: { checks: [{ id: pot }] }')).toEqual({
      checks: [{ id: 'pot' }],
    });
  });

  test('an unknown procedure is a problem with line, column and the nearest one', () => {
    expect(problems('procedure:\n  use: [wram]\n')).toEqual([
      'sencha.yaml:2:9 procedure.use.0: there is no procedure "wram"; did you mean warm?',
    ]);
    expect(problems('procedure: { use: [nothing-like-it] }')[0]).toContain(
      'expected one of warm, rinse',
    );
  });

  test('an unknown site parameter is a problem where it is named', () => {
    expect(problems('procedure: { own: { site: [minuts] } }')).toEqual([
      'sencha.yaml:1:28 procedure.own.site.0: there is no site parameter "minuts"; did you mean minutes?',
    ]);
  });

  test('a part beside use is a problem', () => {
    expect(problems('procedure: { use: [warm], checks: [] }')).toEqual([
      'sencha.yaml:1:35 procedure.checks: stands beside use or own; expected it inside own',
    ]);
  });

  test('places point at what a person wrote', () => {
    const file = complete('procedure:\n  use: [warm]\n  own:\n    checks:\n      - { id: cup }\n');
    expect(file.locate(['procedure', 'checks', 0, 'id'])).toEqual({ line: 5, column: 15 });
    expect(file.locate(['procedure', 'checks', 1, 'says'])).toEqual({ line: 2, column: 9 });
  });
});

describe('a phase as another', () => {
  const phases = (second: string) => `phases:
  - { id: first, dose: { amount: 2 }, schedule: { kind: single } }
  - { id: second, dose: ${second} }
`;

  test('says the same', () => {
    const { phases: written } = complete(phases('{ as: first }')).value as {
      phases: readonly Block[];
    };
    expect(written[1]).toEqual({ id: 'second', dose: { amount: 2 } });
  });

  test('is a problem where there is no such phase', () => {
    expect(problems(phases('{ as: frist }'))).toEqual([
      'sencha.yaml:3:31 phases.1.dose.as: there is no phase "frist"; did you mean first?',
    ]);
  });

  test('is a problem where it leads back to itself', () => {
    expect(problems(phases('{ as: second }'))[0]).toContain('leads back to itself');
  });

  test('is a problem where it says more', () => {
    expect(problems(phases('{ as: first, amount: 3 }'))[0]).toContain('says more than as');
  });
});

describe('how a source was read', () => {
  const read = (text: string) =>
    completeRecord(readAuthored('sencha.yaml', text), { sources }).value as Block;

  test('stands beside every statement with a basis and a citation', () => {
    expect(read('a: { basis: trial, cite: tea-talk#p2 }')['a']).toEqual({
      basis: 'trial',
      cite: 'tea-talk#p2',
      verification: 'secondary',
      readIn: 'notes of a guest',
    });
  });

  test('stays what the statement says, and takes no copy of another reading', () => {
    expect(read('a: { basis: trial, cite: tea-talk, verification: primary }')['a']).toEqual({
      basis: 'trial',
      cite: 'tea-talk',
      verification: 'primary',
    });
  });

  test.each(['project', 'site'])('is not said of a choice with basis %s', (basis) => {
    expect(read(`a: { basis: ${basis}, cite: tea-book }`)['a']).toEqual({
      basis,
      cite: 'tea-book',
    });
  });

  test('is not made up where the source is unknown', () => {
    expect(read('a: { basis: trial, cite: coffee-book }')['a']).toEqual({
      basis: 'trial',
      cite: 'coffee-book',
    });
  });
});

describe('sources', () => {
  const cited = 'a: { basis: trial, cite: tea-talk }\nb: { basis: trial, cite: tea-book#1 }\n';

  test('of the library are listed by id, in the order of the file, after those that are listed', () => {
    expect(complete(cited).value).toMatchObject({
      sources: [{ id: 'tea-talk' }, { id: 'tea-book' }],
    });
    expect(complete(`${cited}sources: [{ id: tea-book }]`).value).toMatchObject({
      sources: [{ id: 'tea-book' }, { id: 'tea-talk' }],
    });
  });

  test('published elsewhere come with their reference', () => {
    const publishedSources = new Map<string, Block>([
      ['tea-book', { id: 'tea-book', title: 'A book of tea', year: 1906 }],
    ]);
    const file = complete(cited, { ...nothingShared, publishedSources });
    expect(file.value).toMatchObject({
      sources: [{ id: 'tea-book', title: 'A book of tea', year: 1906 }],
    });
  });
});
