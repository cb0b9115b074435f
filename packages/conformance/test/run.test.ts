import { describe, expect, it } from 'vitest';
import { readCases, runCases, type CaseFile } from '../src/index.js';
import { find } from './read.js';

const protocol = 'ketamine-iv-trd-single';
const given = { start: '2025-01-06', age: 40, weight: '70 kg' };
const run = (workedCase: CaseFile['cases'][number], file: Partial<CaseFile> = {}) =>
  runCases({ protocol, given, cases: [workedCase], ...file }, find)[0];

describe('a case', () => {
  it('passes when the plan is as it says', () => {
    expect(run({ name: 'a', session: 1, expect: { dose: '35 mg', day: 1 } })?.passed).toBe(true);
  });

  it('fails with what was expected and what came, and names the session', () => {
    expect(run({ name: 'a', session: 1, expect: { dose: '36 mg' } })).toEqual({
      name: 'a',
      passed: false,
      differences: [{ what: 'session 1 dose', expected: '36 mg', actual: '35 mg' }],
    });
  });

  it('fails when a session it speaks of is not there', () => {
    expect(run({ name: 'a', session: 2, expect: {} })?.differences).toMatchObject([
      { what: 'session 2', actual: '1 sessions' },
    ]);
  });

  it('fails when something is planned that should be refused', () => {
    expect(run({ name: 'a', error: 'DOSE_NOT_ALLOWED' })?.differences).toMatchObject([
      { what: 'refusal', expected: 'DOSE_NOT_ALLOWED', actual: 'a plan' },
    ]);
  });

  it('fails when something is refused for another reason, at another place or with another hint', () => {
    const refused = { name: 'a', given: { weight: null }, at: '/patient/age', hint: 'years' };
    expect(
      run({ ...refused, error: 'AGE_NOT_COVERED' })?.differences.map(
        (difference) => difference.what,
      ),
    ).toEqual(['refusal', 'path', 'hint']);
  });

  it('fails when something is refused that should be planned', () => {
    expect(
      run({ name: 'a', given: { age: 17 }, session: 1, expect: {} })?.differences,
    ).toMatchObject([{ what: 'plan', expected: 'a plan' }]);
  });

  it('takes back with null what its file says', () => {
    expect(run({ name: 'a', given: { weight: null }, error: 'FACT_MISSING' })?.passed).toBe(true);
  });

  it('compares lists of dates and doses as a whole, and findings one by one', () => {
    expect(
      run({ name: 'a', expect: { days: [1], doses: ['35mg'], findings: ['protocol-is-draft'] } })
        ?.passed,
    ).toBe(true);
    expect(run({ name: 'a', expect: { days: [1, 2] } })?.passed).toBe(false);
    expect(run({ name: 'a', expect: { noFindings: ['protocol-is-draft'] } })?.passed).toBe(false);
    expect(run({ name: 'a', expect: { count: { all: 2 } } })?.passed).toBe(false);
  });

  it('of a protocol nobody knows is refused', () => {
    expect(() => run({ name: 'a', expect: {} }, { protocol: 'nobody' })).toThrow(
      /ID_UNKNOWN.*nobody/u,
    );
  });

  it('without a start is refused', () => {
    expect(
      run({ name: 'a', error: 'INPUT_INVALID', at: '/given/start' }, { given: {} })?.passed,
    ).toBe(true);
  });
});

describe('a file of cases', () => {
  const read = (text: string) => {
    const result = readCases('a.cases.yaml', text);
    return result.ok
      ? []
      : result.problems.map(
          (problem) => `${problem.line}:${problem.column} ${problem.path.join('.')}`,
        );
  };

  it('is read from YAML', () => {
    expect(
      read('protocol: a\ncases:\n  - { name: b, session: 1, expect: { dose: 35 mg } }'),
    ).toEqual([]);
  });

  it('names line and column of a field nobody knows', () => {
    expect(
      read('protocol: a\ncases:\n  - { name: b, session: 1, expect: { doze: 35 mg } }'),
    ).toEqual(['3:38 cases.0.expect.doze']);
  });

  it('names line and column of an amount without a unit', () => {
    expect(read('protocol: a\ngiven: { weight: 70 }\ncases:\n  - { name: b, expect: {} }')).toEqual(
      ['2:18 given.weight'],
    );
  });

  it('that is no YAML is a problem, not an exception', () => {
    expect(read('cases: [')).toHaveLength(1);
  });
});
