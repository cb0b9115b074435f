import { protocols } from '@openketamine/protocols';
import { describe, expect, test } from 'vitest';
import { invariants, verify, type CounterExample } from '../../src/verify/index.js';
import { library, type Fault } from './faults/fault.js';
import { inData } from './faults/in-data.js';
import { inPlanner } from './faults/in-planner.js';
import { sample } from './sample.js';

const others = (id: string) => protocols.find((protocol) => protocol.id === id);
const states = 600;

function caught(fault: Fault): CounterExample {
  const { against, caughtBy, plan, protocol } = fault;
  const { broken } = verify(protocol, {
    states,
    protocols: others,
    ...(against === undefined ? {} : { against }),
    ...(plan === undefined ? {} : { plan }),
  });
  const found = broken.find(({ invariant }) => invariant === caughtBy);
  if (found === undefined) {
    throw new Error(
      `not caught; broken: ${broken.map(({ invariant, says }) => `${invariant} (${says})`).join('; ') || 'none'}`,
    );
  }
  return found;
}

/** Steps that are not as they should be, and steps that are too many or lacking. */
function unlike(steps: readonly string[], wanted: readonly (string | RegExp)[]): string[] {
  if (steps.length !== wanted.length) return [...steps];
  return steps.filter((step, index) => {
    const pattern = wanted[index] ?? '';
    return typeof pattern === 'string' ? step !== pattern : !pattern.test(step);
  });
}

const faults = [...inData, ...inPlanner];

describe.each([
  ['in the data', inData],
  ['in the planner', inPlanner],
])('a fault %s', (_, list) => {
  test.each(list.map((fault) => ({ ...fault })))('$what: $caughtBy', (fault) => {
    const { says, steps } = caught(fault);
    expect(says).toMatch(fault.says ?? /./u);
    expect(unlike(steps, fault.steps ?? steps)).toEqual([]);
  });
});

test('more than twenty faults are planted, and every invariant tells of at least one', () => {
  expect(faults.length).toBeGreaterThan(40);
  const told = new Set(faults.map(({ caughtBy }) => caughtBy));
  expect(invariants.filter(({ name }) => !told.has(name))).toEqual([]);
});

describe('where no fault is planted', () => {
  const right = [
    sample(),
    ...new Set(
      faults.map(({ against, protocol }) =>
        library(
          against?.id === 'sample' || protocol.id === 'sample'
            ? 'ketamine-iv-trd-single'
            : (against ?? protocol).id,
        ),
      ),
    ),
  ];

  test.each(right.map((protocol) => ({ protocol })))(
    '$protocol.id breaks nothing',
    ({ protocol }) => {
      expect(verify(protocol, { states, protocols: others }).broken).toEqual([]);
    },
  );
});

describe('what is told of a protocol', () => {
  const told = verify(library('esketamine-nasal-trd-us'), { states });

  test('how many states were explored, how deep, and whether the budget ended it', () => {
    expect(told).toMatchObject({
      protocol: 'esketamine-nasal-trd-us',
      depth: 2,
      cut: true,
      notReached: [],
    });
    expect(told.states).toBeGreaterThanOrEqual(states);
    expect(told.states).toBeLessThan(states + 100);
    expect(told.refused).toBeGreaterThan(0);
  });

  test('how each part of a session stands, what the site must set, and the gaps', () => {
    expect(told.parts.map(({ part }) => part)).toEqual([
      'preparation',
      'checks',
      'monitoring',
      'observation',
      'stop rules',
      'rescue',
      'discharge',
      'aftercare',
      'records',
    ]);
    expect(told.parts.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(told.siteMustSet).toBeGreaterThan(0);
    expect(told.gaps).toContain('newest-edition');
  });

  test('the same twice', () => {
    expect(verify(library('esketamine-nasal-trd-us'), { states })).toEqual(told);
  });
});

test('a protocol that cannot be planned at all breaks nothing, and no phase is said to be lost', () => {
  const told = verify(library('ketamine-im-trd-new-zealand-2023'), { states });
  expect(told.broken).toEqual([]);
  expect(told.refused).toBe(told.states);
  expect(told.notReached).toEqual(['test', 'induction']);
});

test('without deviations the whole course is still walked to its end', () => {
  const told = verify(library('ketamine-iv-trd-six-over-three-weeks'), { states, depth: 0 });
  expect(told.cut).toBe(false);
  expect(told.broken).toEqual([]);
});

test('a counter-example can be replayed', () => {
  const fault = inPlanner.find(({ what }) => what === 'a missed session is forgotten');
  const { input } = caught(fault as Fault);
  expect(input.events).toEqual([expect.objectContaining({ type: 'session-missed', session: 1 })]);
  expect(input.choices).toEqual({});
});
