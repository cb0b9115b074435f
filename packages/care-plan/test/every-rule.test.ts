import { readFileSync } from 'node:fs';
import {
  OpenKetamineError,
  weights,
  type Criterion,
  type PatientFactsInput,
  type Rule,
} from '@openketamine/model';
import type { UsablePolicy } from '@openketamine/planner';
import { rules } from '@openketamine/risk';
import type { RuleCase } from '@openketamine/screening/cases';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  coursePlanner,
  type CourseEvent,
  type ScreenedCourse,
  type ScreeningFinding,
} from '../src/index.js';
import { isScreening } from '../src/print/phrases.js';
import { protocol } from './sample.js';

const cases = new URL('../../risk/cases/', import.meta.url);
const planner = coursePlanner({ rules, terminology });
const usualMoment = '2026-01-05T10:00:00-05:00';

/** A protocol of three sessions for the first treatment, place and indication that a rule names. */
function protocolFor({ applies: [first = {}], places, protocols, indications }: Rule) {
  return {
    ...protocol,
    id: protocols?.[0] ?? protocol.id,
    drug: first.drug ?? protocol.drug,
    route: first.route ?? protocol.route,
    ...(first.formulation === undefined ? {} : { formulation: first.formulation }),
    jurisdiction: places?.[0],
    indications: [indications?.[0] ?? 'trd'],
  } as typeof protocol;
}

const policyOf = (site: RuleCase['site']) =>
  ({
    policy: { id: 'site', by: 'Somebody', on: '2025-01-01', set: site ?? {} },
    over: (of) => ({ protocol: of, changed: [] }),
  }) as UsablePolicy;

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A course of which session 1 was given the day before, and then something happened. */
function courseWith(
  rule: Rule,
  day: string,
  events: readonly CourseEvent[],
  { facts = {}, site }: { facts?: PatientFactsInput; site?: RuleCase['site'] } = {},
): ScreenedCourse {
  const start = dayBefore(day);
  return planner.plan({
    protocol: protocolFor(rule),
    start,
    facts,
    policy: policyOf(site),
    events: [{ type: 'session-completed', session: 1, date: start }, ...events],
  });
}

const isArisen = (screeningFinding: ScreeningFinding) =>
  screeningFinding.outcome === 'met' && screeningFinding.since !== undefined;
const barring = (screeningFinding: ScreeningFinding) =>
  screeningFinding.outcome === 'met' && weights[screeningFinding.action] === 'exclude';
const weighs = ({ action, severity }: ScreeningFinding) =>
  weights[action] !== 'none' &&
  (weights[action] !== 'caution' || severity === 'critical' || severity === 'major');

/** What a course makes of a finding that is met from a day on. */
function reactionTo(course: ScreenedCourse, rule: string, day: string) {
  const all = course.findings.filter(isScreening);
  const found = all.filter(
    (screeningFinding) => screeningFinding.rule === rule && screeningFinding.outcome === 'met',
  );
  const before = all.slice(
    0,
    Math.max(...found.map((screeningFinding) => all.indexOf(screeningFinding))),
  );
  const gate = `rule:${rule}`;
  const [given, ...later] = course.sessions;
  return {
    since: found.some(({ since }) => since === day),
    saidBefore: before.filter((other) => !isArisen(other) && !barring(other)),
    given: given?.state,
    holds: found.some(weighs),
    held:
      later.every(
        (session) => session.state === 'conditional' && session.gate?.includes(gate) === true,
      ) &&
      course.pending.some((pendingGate) => pendingGate.gate === gate) &&
      course.totals.planned.sessions === 0,
  };
}

/** It stands first, says since when, and where it weighs, what is not over waits for a decision about it. */
function expectReaction(course: ScreenedCourse, rule: string, day: string): void {
  const { holds, held, ...said } = reactionTo(course, rule, day);
  expect(said).toEqual({ since: true, saidBefore: [], given: 'completed' });
  expect(held || !holds).toBe(true);
}

/** Somebody whom no plan is made for: a minor, a weight or height nobody has. */
const refused: ReadonlySet<string> = new Set([
  'AGE_NOT_COVERED',
  'VALUE_OUT_OF_RANGE',
  'UNIT_SUSPECT',
]);

function plannedOr(
  plan: () => ScreenedCourse,
  codes: ReadonlySet<string>,
): ScreenedCourse | undefined {
  try {
    return plan();
  } catch (error) {
    if (error instanceof OpenKetamineError && codes.has(error.code)) return undefined;
    throw error;
  }
}

const isAboutThePerson = (when: Rule['when']) => /"age"|"measure"/u.test(JSON.stringify(when));

/** Worked cases in which a rule is met by facts of a patient; a case about the course itself says nothing that could happen. */
function metCases(rule: Rule): RuleCase[] {
  const text = readFileSync(new URL(`${rule.id}.cases.yaml`, cases), 'utf8');
  return (parse(text) as RuleCase[]).filter(
    (ruleCase) =>
      ruleCase.expect === 'met' && ruleCase.session === undefined && ruleCase.course === undefined,
  );
}

const judged = rules
  .filter(({ moment }) => moment !== 'session')
  .map((rule) => ({ ...rule, rule, met: metCases(rule) }));

test('every rule about a patient has cases that an event can bring', () => {
  const without = judged.filter(({ met }) => met.length === 0);
  expect(without.filter(({ when }) => !JSON.stringify(when).includes('"course"'))).toEqual([]);
});

describe.each(judged.filter(({ met }) => met.length > 0))('$id', ({ rule, met }) => {
  test.each(met)('met in a course: $name', ({ given, at = usualMoment, site }) => {
    const { bloodPressure, taken: _taken, ...facts } = given;
    const day = at.slice(0, 10);
    const [systolic, diastolic] = typeof bloodPressure === 'string' ? bloodPressure.split('/') : [];
    const readings =
      bloodPressure === undefined
        ? []
        : [
            ['systolic', systolic],
            ['diastolic', diastolic],
          ];
    const events: CourseEvent[] = [
      { type: 'facts-changed', date: day, at, facts },
      ...readings.map(([which, value]): CourseEvent => ({
        type: 'observation',
        date: day,
        at,
        code: `${which}-blood-pressure`,
        value: { value: Number(value), unit: 'mm[Hg]' },
      })),
    ];
    const course = plannedOr(() => courseWith(rule, day, events, { site }), refused);
    // somebody whom no plan is made for needs no rule: the refusal comes before it
    expect(course !== undefined || isAboutThePerson(rule.when)).toBe(true);
    if (course !== undefined) expectReaction(course, rule.id, day);
  });
});

/** Tests of which each suffices by itself. */
function sufficient(criterion: Criterion | undefined): Criterion[] {
  if (criterion === undefined) return [];
  if ('any' in criterion) return criterion.any.flatMap(sufficient);
  if ('decidedBy' in criterion) return criterion.decidedBy.flatMap(sufficient);
  return 'all' in criterion || 'not' in criterion || 'atLeast' in criterion ? [] : [criterion];
}

const day = '2026-01-05';

/** Events of which each must meet a test by itself; none where an event cannot say enough. */
function eventsMeeting(test_: Criterion): CourseEvent[] {
  if ('medicine' in test_) {
    if (Object.keys(test_).some((key) => key !== 'medicine')) return [];
    return test_.medicine.map((name) => ({
      type: 'medicine-started',
      date: day,
      medicine: terminology.classMembers(name)?.[0] ?? name,
    }));
  }
  if ('condition' in test_) {
    if (test_.with ?? test_.within) return [];
    const words = test_.condition.replaceAll('-', ' ');
    return [
      { type: 'adverse-event', date: day, event: words, serious: false },
      { type: 'adverse-event', date: day, event: words.toUpperCase(), serious: false },
      {
        type: 'facts-changed',
        date: day,
        facts: { conditions: { items: [{ concept: test_.condition, clinicalStatus: 'active' }] } },
      },
    ];
  }
  if ('observation' in test_) {
    const { observation: code, context } = test_;
    const circumstances = context === undefined ? {} : { context: [context] };
    if ('equals' in test_) {
      const [value = true] = test_.equals;
      const seen: CourseEvent = { type: 'observation', date: day, code, value, ...circumstances };
      const told: CourseEvent = { type: 'adverse-event', date: day, event: code, serious: false };
      return value === true ? [seen, told] : [seen];
    }
    if (
      typeof test_.value !== 'number' ||
      (test_.against ?? 'value') !== 'value' ||
      test_.confirmed !== undefined
    )
      return [];
    const step = test_.is.startsWith('>') ? 1 : -1;
    const value = { value: test_.value + step, unit: test_.unit };
    return [{ type: 'observation', date: day, code, value, ...circumstances }];
  }
  if ('score' in test_ && 'value' in test_ && typeof test_.value === 'number') {
    const step = test_.is.startsWith('>') ? 1 : -1;
    return [
      {
        type: 'assessment',
        scale: test_.score,
        item: test_.item,
        total: test_.value + step,
        date: day,
      },
    ];
  }
  return [];
}

const reachable = rules
  .filter(({ moment }) => moment !== 'session')
  .flatMap((rule) =>
    sufficient(rule.when).flatMap((criterion) =>
      eventsMeeting(criterion).map((event) => ({
        rule,
        event,
        name: `${rule.id} by ${event.type}: ${JSON.stringify(event)}`,
      })),
    ),
  );

test('every kind of event that says something about the patient meets rules', () => {
  expect(new Set(reachable.map(({ event }) => event.type))).toEqual(
    new Set(['medicine-started', 'adverse-event', 'facts-changed', 'observation', 'assessment']),
  );
  expect(reachable.length).toBeGreaterThan(150);
});

test.each(reachable)('$name', ({ rule, event }) => {
  const { holds, held, ...said } = reactionTo(courseWith(rule, day, [event]), rule.id, day);
  expect(said).toEqual({ since: true, saidBefore: [], given: 'completed' });
  expect(held || !holds).toBe(true);
});
