import { describe, expect, it } from 'vitest';
import { planPatient } from '../src/index.js';
import { decidingLines, leadOf } from '../src/print/lead.js';
import { changingRules, clear, excluded, exclusion, having, planned } from './sample.js';

describe('a plan and a screening together', () => {
  it('leaves the plan as it is when nothing excludes and nothing is open', () => {
    const course = planned(clear);
    expect(course.blocked).toBe(false);
    expect(course.sessions.map((session) => session.state)).toEqual([
      'planned',
      'planned',
      'planned',
    ]);
    expect(leadOf(course).notCleared).toBeUndefined();
  });

  it('a met exclusion never hides the plan: it stays, and nothing is planned', () => {
    const course = planned(excluded);
    expect(course.blocked).toBe(true);
    expect(course.sessions.map((session) => [session.date, session.state, session.gate])).toEqual([
      ['2025-01-06', 'conditional', 'screening-excludes'],
      ['2025-01-09', 'conditional', 'screening-excludes'],
      ['2025-01-13', 'conditional', 'screening-excludes'],
    ]);
    expect(course.findings[0]).toMatchObject({
      rule: 'invented-exclusion',
      outcome: 'met',
      action: 'exclude',
    });
    expect(course.totals).toMatchObject({
      planned: { sessions: 0 },
      conditional: { sessions: 3, dose: { value: 120, unit: 'mg' } },
    });
    expect(decidingLines(leadOf(course))).toEqual(['NOW: STOP. Nothing is given.']);
  });

  it('a finding beside a plan says whether a label contraindicates it', () => {
    const [rule] = planned(excluded).findings;
    expect(rule).not.toHaveProperty('contraindicated');
    const of = planned(excluded, {}, [{ ...exclusion, contraindicated: true }]).findings;
    expect(of[0]).toMatchObject({ rule: 'invented-exclusion', contraindicated: true });
  });

  it('an undecided exclusion leaves sessions planned, and is said first', () => {
    const course = planned({ age: { value: 40, unit: 'a' } });
    expect(course.blocked).toBe(false);
    expect(course.screening).toMatchObject({ overall: 'unknown', undecided: { exclude: 1 } });
    expect(course.sessions.every((session) => session.state === 'planned')).toBe(true);
    expect(decidingLines(leadOf(course))[0]).toBe('NOT CLEARED: 1 excluding rule is undecided.');
    expect(course.ask.length).toBeGreaterThan(0);
  });

  it('sessions that are over stay over, whatever the screening says', () => {
    const course = planned(excluded, {
      events: [{ type: 'session-completed', session: 1, date: '2025-01-06' }],
    });
    expect(course.sessions.map((session) => session.state)).toEqual([
      'completed',
      'conditional',
      'conditional',
    ]);
  });
});

describe('a rule that is met changes the plan', () => {
  const changed = (...concepts: string[]) => planned(having(...concepts), {}, changingRules);

  it('a stay becomes longer, never shorter', () => {
    expect(changed('liver').sessions.map((session) => session.observe?.atLeast?.value)).toEqual([
      180, 180, 180,
    ]);
    expect(changed().sessions.map((session) => session.observe?.atLeast?.value)).toEqual([
      120, 120, 120,
    ]);
  });

  it('a session that is over keeps the stay it had', () => {
    const events = [{ type: 'session-completed', session: 1, date: '2025-01-06' }] as const;
    const course = planned(having('liver'), { events }, changingRules);
    expect(course.sessions.map((session) => session.observe?.atLeast?.value)).toEqual([
      120, 180, 180,
    ]);
  });

  it('a medicine to hold joins the preparation, marked as unverified', () => {
    expect(changed('sleep').preparation).toEqual([
      {
        id: 'hold',
        says: 'Do otherwise.',
        before: { value: 12, unit: 'h' },
        unverified: true,
        cites: ['invented'],
      },
    ]);
  });

  it('a dose is not changed here, but said', () => {
    const course = changed('age');
    expect(course.sessions.map((session) => session.dose?.value)).toEqual([40, 40, 40]);
    expect(course.changes).toEqual([
      {
        rule: 'lower',
        change: 'lower-dose',
        says: 'Do otherwise.',
        applied: false,
        cites: ['invented'],
        unverified: true,
      },
    ]);
  });

  it('a rule that stops the course blocks it', () => {
    expect(changed('liver-failure').blocked).toBe(true);
  });

  it('a rule that is not known to be met changes nothing', () => {
    expect(planned({}, {}, changingRules).changes).toEqual([]);
  });
});

describe('the facts of a patient as the planner takes them', () => {
  it('turns grams into kilograms, meters into centimeters, months into full years', () => {
    expect(
      planPatient({
        weight: { value: 63_500, unit: 'g' },
        height: { value: 1.75, unit: 'm' },
        age: { value: 503, unit: 'mo' },
      }),
    ).toEqual({
      weight: { value: 63.5, unit: 'kg' },
      height: { value: 175, unit: 'cm' },
      age: 41,
    });
  });

  it('Japanese implies Asian; unknown ancestry stays unknown', () => {
    expect(planPatient({ ancestry: 'japanese' }).ancestry).toEqual(['japanese', 'asian']);
    expect(planPatient({ ancestry: 'other' }).ancestry).toEqual([]);
    expect(planPatient({ ancestry: 'unknown' })).toEqual({});
  });
});
