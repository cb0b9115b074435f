import type { Gate, GateTest } from '@openketamine/model';
import { cellsOf, isMet, testsIn, type Cell, type TotalRange } from './cells.js';

/** What a gate can be asked about, as far as its outcomes tell it apart. */
export interface Situation {
  /** Positions of the outcomes that are met. */
  readonly met: readonly number[];
  readonly says: string;
}

// not clinical: a gate that tells more apart than this is for nobody to read
const most = 20_000;

/** What the tests of one scale, or of one state, tell apart. */
interface Question {
  readonly tests: readonly GateTest[];
  readonly cells: readonly Cell[];
}

function questionsOf(
  tests: readonly GateTest[],
  rangeOf: (scale: string) => TotalRange,
): Question[] {
  const names = [
    ...new Set(tests.map((test) => ('state' in test ? `state ${test.state}` : test.scale))),
  ];
  return names.map((name) => {
    const own = tests.filter(
      (test) => ('state' in test ? `state ${test.state}` : test.scale) === name,
    );
    const scaled = own.flatMap((test) => ('state' in test ? [] : [test]));
    if (scaled.length > 0) return { tests: own, cells: cellsOf(name, scaled, rangeOf(name)) };
    const word = name.replace('state ', '');
    const cells = [true, false].map((reported) => ({
      met: own.map((test) => 'state' in test && test.is === reported),
      says: reported ? word : `no ${word}`,
    }));
    return { tests: own, cells };
  });
}

/** Every situation that the outcomes of a gate tell apart; undefined where there are too many to look at. */
export function situationsOf(
  gate: Gate,
  rangeOf: (scale: string) => TotalRange,
): readonly Situation[] | undefined {
  const criteria = gate.outcomes.map(({ when }) => when);
  const tests = criteria.flatMap((when) => (when === undefined ? [] : [...testsIn(when)]));
  const questions = questionsOf(tests, rangeOf);
  if (questions.reduce((count, { cells }) => count * cells.length, 1) > most) return undefined;
  const all = questions.reduce<{ met: ReadonlyMap<GateTest, boolean>; says: string[] }[]>(
    (sofar, question) =>
      sofar.flatMap((entry) =>
        question.cells.map((cell) => ({
          met: new Map([
            ...entry.met,
            ...question.tests.map((test, at) => [test, cell.met[at] === true] as const),
          ]),
          says: [...entry.says, cell.says],
        })),
      ),
    [{ met: new Map(), says: [] }],
  );
  return all.map(({ met, says }) => ({
    met: criteria.flatMap((when, at) =>
      when !== undefined && isMet(when, (test) => met.get(test) === true) ? [at] : [],
    ),
    says: says.join(', '),
  }));
}
