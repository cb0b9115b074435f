/* oxlint-disable vitest/no-conditional-expect -- what has to hold depends on the kind of the check */
import { severities } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import {
  courseLineOf,
  floorLineOf,
  isOnFloor,
  isPlanned,
  nextSessionOf,
  sessionPlanOf,
  summaryOfCourse,
  type SessionPhase,
  type SessionPlan,
} from '../src/index.js';
import { infusions, spray, World } from './world.js';

const mg = (value: number) => ({ value, unit: 'mg' as const });

type Finding = Parameters<typeof summaryOfCourse>[0]['findings'][number];
const finding = (fields: object): Finding =>
  ({
    rule: 'r',
    outcome: 'met',
    severity: 'warning',
    action: 'review',
    message: 'm',
    because: {},
    missing: [],
    cites: [],
    ...fields,
  }) as never;
const summary = (...findings: readonly Finding[]) =>
  summaryOfCourse({
    findings,
    screening: { urgency: 'ask' } as never,
    blocked: false,
    ask: [],
  });
const rules = (lines: readonly { readonly rule: string }[]) => lines.map(({ rule }) => rule);

describe('a screening in a few lines', () => {
  test('has what is met in the order of what must happen, whatever else is unknown', () => {
    const world = new World(spray);
    world.tell({ type: 'register-patient', name: 'P' });
    world.tell({
      type: 'record-facts',
      answers: [
        { key: 'age', value: { value: 40, unit: 'a' } },
        { key: 'conditions/aneurysmal-vascular-disease', value: { clinicalStatus: 'active' } },
      ],
    });
    world.direct({
      type: 'open-course',
      patient: 'p1',
      protocol: spray,
      start: '2026-01-05',
      choices: {},
    });
    const told = summaryOfCourse(world.plan());
    expect(told.stopNow.length).toBeGreaterThan(0);
    expect(told.blocked).toBe(true);
    expect(told.urgency).toBe('stop-now');
    expect(told.unknown.length).toBeGreaterThan(0);
    expect(told.questions.length).toBeGreaterThan(0);
    // one line for each rule that is undecided
    expect(new Set(rules(told.unknown)).size).toBe(told.unknown.length);
  });

  test('leaves out what a rule found not to hold, and what is no finding of a rule', () => {
    const told = summary(
      finding({ rule: 'not', outcome: 'not-met' }),
      { message: 'of the planner' } as never,
      finding({ rule: 'open', outcome: 'unknown' }),
    );
    expect(rules(told.unknown)).toEqual(['open']);
    const groups = [told.stopNow, told.escalate, told.defer, told.ask, told.care];
    expect(groups.flatMap(rules)).toEqual([]);
  });

  test('of one rule that is undecided twice keeps the more serious', () => {
    const told = summary(
      finding({ rule: 'one', outcome: 'unknown', severity: severities.at(-1) }),
      finding({ rule: 'one', outcome: 'unknown', severity: severities[0] }),
      finding({ rule: 'other', outcome: 'unknown', severity: severities.at(-1) }),
    );
    expect(rules(told.unknown)).toEqual(['one', 'other']);
    expect(told.unknown[0]?.severity).toBe(severities[0]);
  });

  test('carries whether a line is unverified, our own choice, decided, and since when', () => {
    const [line] = summary(
      finding({
        outcome: 'unknown',
        unverified: true,
        projectChoice: true,
        since: '2026-01-07',
        decided: { outcome: 'continue' },
      }),
    ).unknown;
    expect(line).toMatchObject({
      unverified: true,
      projectChoice: true,
      since: '2026-01-07',
      decided: { outcome: 'continue' },
    });
    expect(Object.keys(summary(finding({ outcome: 'unknown' })).unknown[0] ?? {})).not.toContain(
      'unverified',
    );
  });
});

describe('a course in one line', () => {
  test('has the next session that is not over, and how many are behind', () => {
    const world = new World(infusions).open();
    const line = () => courseLineOf('c1', 'p1', world.plan());
    expect(line()).toMatchObject({
      course: 'c1',
      patient: 'p1',
      protocol: infusions,
      done: 0,
      planned: 6,
      next: { number: 1, date: '2026-01-05', dose: mg(40) },
    });
    world.direct({ type: 'miss-session', session: 1, day: '2026-01-05' });
    expect(line()).toMatchObject({ done: 0, next: { number: 2 } });
  });

  test('of a course that is over has none', () => {
    const world = new World(infusions).open();
    world.direct({ type: 'stop-course', day: '2026-01-05', reason: 'wish' });
    const line = courseLineOf('c1', 'p1', world.plan());
    expect(line.next).toBeUndefined();
    expect(nextSessionOf(world.plan())).toBeUndefined();
    expect(line.state).not.toBe('active');
  });
});

describe('a session on the floor', () => {
  test.each<[SessionPhase, boolean]>([
    ['expected', false],
    ['arrived', true],
    ['cleared', true],
    ['prepared', true],
    ['running', true],
    ['observed', true],
    ['left', false],
    ['turned-away', false],
  ])('%s: %s', (phase, here) => {
    expect(isOnFloor({ phase })).toBe(here);
  });

  test('has its chair, who watches, its checks, and the limits that the last readings broke', () => {
    const world = new World(spray).open();
    world.act(1, { type: 'arrive', course: 'c1', number: 1, chair: 'Chair 2', observer: 'Nurse' });
    world.answerAll(1);
    world.act(1, { type: 'decide', go: true });
    world.by = 'nurse';
    world.act(1, { type: 'prepare-dose', dose: mg(56) });
    world.by = 'prescriber';
    world.act(1, { type: 'check-dose', agrees: true });
    world.act(1, { type: 'start-dose' });
    const line = () => floorLineOf(world.session(1));
    expect(line()).toMatchObject({
      course: 'c1',
      number: 1,
      patient: 'p1',
      phase: 'running',
      chair: 'Chair 2',
      observer: 'Nurse',
      startedAt: '2026-01-05T14:00:00.000Z',
      breached: [],
      outside: false,
    });
    expect(line().mayLeaveAt).toBeUndefined();
    world.act(1, { type: 'seat', chair: 'Chair 3' });
    expect(line()).toMatchObject({ chair: 'Chair 3', observer: 'Nurse' });
    world.act(1, { type: 'end-dose' });
    expect(line().mayLeaveAt).toBe('2026-01-05T16:00:00.000Z');
  });

  test('shows the limits that the last readings broke, and no longer once they hold', () => {
    const world = new World(spray).open();
    world.act(1, { type: 'arrive', course: 'c1', number: 1 });
    const limited = world.session(1).plan?.checks.find(({ limits }) => limits.length > 0);
    const limit = limited?.limits[0];
    expect(limit).toBeDefined();
    const breached = (value: number) => {
      world.act(1, {
        type: 'record-check',
        check: limited?.id ?? '',
        note: 'of this test',
        readings: { [limit?.id ?? '']: { value, unit: limit?.unit ?? '' } },
      });
      return floorLineOf(world.session(1)).breached.length;
    };
    const at = limit?.value ?? 0;
    const counts = [breached(at - 1), breached(at + 1), breached(at - 1)];
    expect([...new Set(counts)]).toHaveLength(2);
    expect(counts[0]).toBe(counts[2]);
  });
});

describe('a dose of a plan', () => {
  const plan = (fields: object) => ({ dose: null, choices: [], ...fields }) as never as SessionPlan;
  test.each([
    ['the dose', plan({ dose: mg(40) }), 40, true],
    ['another', plan({ dose: mg(40) }), 40.1, false],
    ['one of several', plan({ choices: [mg(56), mg(84)] }), 84, true],
    ['none of several', plan({ choices: [mg(56), mg(84)] }), 70, false],
    ['the least of a range', plan({ range: { least: mg(50), most: mg(400) } }), 50, true],
    ['the most of a range', plan({ range: { least: mg(50), most: mg(400) } }), 400, true],
    ['below a range', plan({ range: { least: mg(50), most: mg(400) } }), 49.9, false],
    ['above a range', plan({ range: { least: mg(50), most: mg(400) } }), 400.1, false],
    [
      'in a range by weight',
      plan({
        range: { least: { value: 0.5, unit: 'mg/kg' }, most: { value: 1, unit: 'mg/kg' } },
      }),
      0.7,
      false,
    ],
    ['where the plan names none', plan({}), 40, false],
  ])('%s', (_name, session, milligrams, planned) => {
    expect(isPlanned(session, milligrams)).toBe(planned);
  });
});

describe('what a session follows', () => {
  const planOf = (protocol: string, asks: (fact: string) => boolean) => {
    const course = new World(protocol).open().plan();
    const next = nextSessionOf(course);
    if (next === undefined) throw new Error('no session');
    return sessionPlanOf(course, next, { asks });
  };

  test('asks of its own what every clinic asks, and by rules what they ask', () => {
    const none = planOf(infusions, () => false).questions.map(({ id }) => id);
    expect(none).toEqual(
      expect.arrayContaining(['consent', 'no-suicidal-intent', 'medicines-unchanged']),
    );
    expect(none).not.toContain('not-pregnant');
    expect(none).not.toContain('enrolled');
    const asked = planOf(infusions, (fact) =>
      ['pregnancy.status', 'logistics.enrolled'].includes(fact),
    ).questions;
    const by = Object.fromEntries(asked.map(({ id, from }) => [id, from]));
    expect(by).toMatchObject({
      consent: 'project',
      'no-suicidal-intent': 'project',
      'not-pregnant': 'rule',
      enrolled: 'rule',
    });
  });

  test('asks for the way home once, also where protocol and rules both do', () => {
    const ids = planOf(spray, () => true).questions.map(({ id }) => id);
    expect(ids.filter((id) => /ride|way-home|escort/u.test(id))).toHaveLength(1);
  });

  test('has each check once, before the dose, at its minute or all the time', () => {
    for (const protocol of [infusions, spray]) {
      const { checks } = planOf(protocol, () => false);
      expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
      for (const { kind, minute, every } of checks) {
        if (kind === 'before') expect(minute).toBeLessThanOrEqual(0);
        expect(every === undefined || every > 0).toBe(true);
        if (every !== undefined) expect(kind).toBe('timed');
      }
    }
  });

  test('names every reading that a limit is about, in the unit of the limit', () => {
    for (const { readings, limits } of planOf(spray, () => false).checks) {
      for (const { id, unit } of limits) expect(readings).toContainEqual({ code: id, unit });
    }
  });
});
